import type { SpeechSense, SpeechVerb } from '../../quotes/quote-lexicon.ts';

/** `base` for regular verbs, `base/past/ing` where spelling changes; after the bar the words one of which must follow. */
const SAY = `
say/said/saying
tell/told/telling
add
continue/continued/continuing | that , " :
put it/put it/putting it | differently bluntly simply this plainly succinctly more another like
sum it up/summed it up/summing it up
chime in/chimed in/chiming in
chip in/chipped in/chipping in
exclaim
typed/typed/typing
texted/texted/texting
emailed/emailed/emailing
messaged/messaged/messaging
radioed/radioed/radioing
blogged/blogged/blogging
scribble/scribbled/scribbling
bellow
screamed/screamed/screaming
wailed/wailed/wailing
plead
beg/begged/begging
interject
snapped/snapped/snapping
retort
volunteered/volunteered/volunteering
sighed/sighed/sighing
laughed/laughed/laughing
sobbed/sobbed/sobbing
shrug/shrugged/shrugging
whimper
mutter
murmur
recite/recited/reciting
guessed/guessed/guessing
reckon
note/noted/noting
stress
explain
state/stated/stating
announce/announced/announcing
declare/declared/declaring
claim
assert
affirm
confirm
reveal
disclose/disclosed/disclosing
report
write/wrote/writing
tweet
retweet
post
comment
remark
observe/observed/observing
reply/replied/replying
respond
answer
ask
wonder
argue/argued/arguing
insist
maintain
acknowledge/acknowledged/acknowledging
admit/admitted/admitting
concede/conceded/conceding
deny/denied/denying
predict
estimate/estimated/estimating
believe/believed/believing
think/thought/thinking | that the it they he she we , "
suggest
warn
vow
pledge/pledged/pledging
promise/promised/promising
threaten
swear/swore/swearing
boast
joke/joked/joking
quip/quipped/quipping
recall
recount
remember | that how
relate/related/relating
conclude/concluded/concluding
emphasize/emphasized/emphasizing
emphasise/emphasised/emphasising
underline/underlined/underlining
underscore/underscored/underscoring
reiterate/reiterated/reiterating
repeat
highlight
point out/pointed out/pointing out
go on/went on/going on | to ,
shout
cry/cried/crying | out , "
chant
yell
whisper
declaim
complain
lament
elaborate/elaborated/elaborating
read/read/reading | : , "
hint
allege/alleged/alleging
testify/testified/testifying
caution
clarify/clarified/clarifying
inform
brief
speak/spoke/speaking
talk/talked/talking
mention
cite/cited/citing
express
conjecture
contend
counter
decry/decried/decrying
muse/mused/musing
opine/opined/opining
proclaim
pronounce/pronounced/pronouncing
sum up/summed up/summing up
recommend
implore/implored/imploring
enthuse/enthused/enthusing
fume/fumed/fuming
gasp
weep/wept/weeping
growl
grumble/grumbled/grumbling
mumble/mumbled/mumbling
stammer
scoff
groan
moan
venture/ventured/venturing
speculate/speculated/speculating
surmise/surmised/surmising
confess
confide/confided/confiding
preach
remind
reassure/reassured/reassuring
assure/assured/assuring
notify/notified/notifying
imply/implied/implying
specify/specified/specifying
outline/outlined/outlining
spell out/spelled out/spelling out
summarise/summarised/summarising
summarize/summarized/summarizing
echo/echoed/echoing
agree/agreed/agreeing
concur/concurred/concurring
object
protest
brag/bragged/bragging
gloat
bemoan
rail/railed/railing
fret/fretted/fretting
forecast/forecast/forecasting
interrupt
narrate/narrated/narrating
attest
chide/chided/chiding
scold
bark
call out/called out/calling out
speak up/spoke up/speaking up
pipe up/piped up/piping up
hit back/hit back/hitting back
shoot back/shot back/shooting back
fire back/fired back/firing back
apologise/apologised/apologising
apologize/apologized/apologizing
advise/advised/advising
`;

const WEAVE = `
call/called/calling
describe/described/describing
label/labelled/labelling
label/labeled/labeling
brand
dub/dubbed/dubbing
term
refer/referred/referring
characterize/characterized/characterizing
characterise/characterised/characterising
denounce/denounced/denouncing
condemn
criticize/criticized/criticizing
criticise/criticised/criticising
slam/slammed/slamming
blast | the a , "
praise/praised/praising
hail
welcome/welcomed/welcoming
salute/saluted/saluting
thank
urge/urged/urging
appeal
demand
accuse/accused/accusing
blame/blamed/blaming
dismiss
reject
voice/voiced/voicing
mock
deplore/deplored/deploring
lambast
lambaste/lambasted/lambasting
rule out/ruled out/ruling out
speak of/spoke of/speaking of
speak of/spoken of/speaking of
talk of/talked of/talking of
warn of/warned of/warning of
complain of/complained of/complaining of
boast of/boasted of/boasting of
defend
dismiss as/dismissed as/dismissing as
portray
regard
consider
view
see/saw/seeing | a the an
hope/hoped/hoping
expect
want
plan/planned/planning
propose/proposed/proposing
promote/promoted/promoting
order
celebrate/celebrated/celebrating
cheer
question
mark
regret/regretted/regretting
request
laud
castigate/castigated/castigating
rebuke/rebuked/rebuking
liken
tout
trumpet
commend
applaud
call for/called for/calling for
hit out at/hit out at/hitting out at
lash out at/lashed out at/lashing out at
`;

const RELAY = `
quote/quoted/quoting
`;

/** "People call it so" names a thing; only who called or calls it so speaks. */
const NAMING: readonly string[] = [
  'call',
  'label',
  'dub',
  'term',
  'view',
  'see',
  'consider',
  'regard',
  'want',
  'plan',
  'order',
  'mark',
  'question',
  'report',
  'post',
  'comment',
  'tweet',
  'claim',
  'read',
];

/** Past, third person, base; the -ing form apart. */
function inflect(row: string, sense: SpeechSense): { finite: SpeechVerb; trailing: SpeechVerb } {
  const [words = '', needs = ''] = row.split('|').map((part) => part.trim());
  const [base = '', past, ing] = words.split('/');
  const [head = '', ...rest] = base.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const third = /(?:s|sh|ch|x|z)$/.test(head)
    ? `${head}es`
    : /[^aeou]y$/.test(head)
      ? `${head.slice(0, -1)}ies`
      : `${head}s`;
  const after = (form: string) =>
    needs ? needs.split(' ').map((word) => (/\p{L}/u.test(word) ? `${form} ${word}` : form)) : [form];
  return {
    finite: {
      sense,
      forms: {
        any: [
          past ?? `${head}ed${tail}`,
          `${third}${tail}`,
          ...(NAMING.includes(base) ? [] : [base]),
        ].flatMap(after),
      },
    },
    trailing: { sense, forms: { any: after(ing ?? `${head}ing${tail}`) } },
  };
}

const table = (text: string, sense: SpeechSense) =>
  text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => inflect(row, sense));

const all = [...table(SAY, 'say'), ...table(WEAVE, 'weave'), ...table(RELAY, 'relay')];

/** Finite verbs of speech. */
export const verbs: readonly SpeechVerb[] = all.map((verb) => verb.finite);

/** Their -ing forms, whose subject is the sentence's speaker. */
export const participles: readonly SpeechVerb[] = all.map((verb) => verb.trailing);

export const sayings: readonly string[] = [
  'in his words',
  'in her words',
  'in their words',
  'as he put it',
  'as she put it',
  'as they put it',
  'in his own words',
  'in her own words',
  'in their own words',
  'what he calls',
  'what she calls',
  'what they call',
  'what it calls',
  'what he termed',
  'what she termed',
  'what they termed',
  'what it termed',
  'what he called',
  'what she called',
  'what they called',
  'what it called',
  'what he described as',
  'what she described as',
  'what they described as',
  'what it described as',
];

export const sources: readonly string[] = [
  'according to',
  'in the words of',
  'as described by',
  'in a statement by',
  'in a statement from',
  'as told by',
  'as reported by',
  'in a message from',
  'in a letter from',
  'in the view of',
  'in the opinion of',
  'in a statement issued by',
  'in a statement released by',
  'citing',
  'per',
];
