/** Verbs whose past forms the rules below do not make: base form, past, participle. */
const IRREGULAR =
  'break broke broken, bring brought brought, come came come, creep crept crept, deal dealt dealt, drag dragged dragged, draw drew drawn, drive drove driven, fall fell fallen, feed fed fed, find found found, flee fled fled, fling flung flung, fly flew flown, get got got|gotten, give gave given, go went gone, hold held held, keep kept kept, lead led led, leave left left, let let let, lie lay lain, make made made, meet met met, put put put, ride rode ridden, run ran run, see saw seen, send sent sent, set set set, shoot shot shot, sit sat sat, sneak snuck|sneaked snuck|sneaked, speed sped sped, spill spilled|spilt spilled|spilt, spirit spirited spirited, stand stood stood, steal stole stolen, stream streamed streamed, strike struck struck, sweep swept swept, swim swam swum, take took taken, throw threw thrown, tread trod trodden, win won won, bus bused|bussed bused|bussed, transfer transferred transferred, expel expelled expelled, travel travelled|traveled travelled|traveled, shovel shovelled|shoveled shovelled|shoveled, hobble hobbled hobbled';

const irregular = new Map(
  IRREGULAR.split(', ').map((row) => {
    const [base = '', past = '', participle = ''] = row.split(' ');
    return [base, [...past.split('|'), ...participle.split('|')]] as const;
  }),
);

/** All forms of the verbs of a list (`flee, pour`): base, third person, past, participles. A comma-separated list again. */
export function everyForm(verbs: string): string {
  return verbs
    .split(',')
    .flatMap((verb) => formsOf(verb.trim()))
    .join(', ');
}

function formsOf(verb: string): string[] {
  const past = irregular.get(verb) ?? [endsInE(verb) ? `${verb}d` : `${stem(verb)}ed`];
  const forms = [verb, third(verb), ...past, ing(verb, past)];
  if (verb === 'bus') forms.push('busing', 'buses', 'busses');
  if (verb === 'travel' || verb === 'shovel') forms.push(`${verb}ing`, `${verb}ling`);
  return [...new Set(forms)];
}

const endsInE = (verb: string): boolean => verb.endsWith('e');

/** `ferry` -> `ferries`, `rush` -> `rushes`. */
function third(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

/** What `-ed` is written to: `ferri-`, `slipp-`, `pour-`. */
function stem(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}i`;
  return doubled(verb);
}

function ing(verb: string, past: readonly string[]): string {
  if (/[^eoy]e$/u.test(verb)) return `${verb === 'lie' ? 'ly' : verb.slice(0, -1)}ing`;
  // A past that doubles the last letter tells that this form does too (`transferring`).
  const last = verb.at(-1) ?? '';
  return past.some((form) => form === `${verb}${last}ed`) ? `${verb}${last}ing` : `${doubled(verb)}ing`;
}

/** One short vowel before one consonant doubles it: `slip` -> `slipp-`; not `pour`, `tow`, `enter`. */
function doubled(verb: string): string {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(verb) || /^qu[aeiou][^aeiouwxy]$/u.test(verb)
    ? `${verb}${verb.at(-1)}`
    : verb;
}
