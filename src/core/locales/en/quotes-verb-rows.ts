/** `base` for regular verbs, `base/past/ing` where spelling changes; after the bar the words one of which must follow. */
export const SAY = `
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

export const WEAVE = `
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

export const RELAY = `
quote/quoted/quoting
`;
