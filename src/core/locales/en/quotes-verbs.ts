import type { SpeechSense, SpeechVerb } from '../../quotes/quote-lexicon.ts';
import { RELAY, SAY, WEAVE } from './quotes-verb-rows.ts';

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
