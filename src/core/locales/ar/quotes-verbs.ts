import type { SpeechSense, SpeechVerb } from '../../quotes/quote-lexicon.ts';
import { finiteForms, objectForms, participleForms, readStem } from './quotes-inflect.ts';
import { DONE_TO, ON, RELAY, SAID_IT, SAY, WEAVE } from './quotes-verb-rows.ts';

const rows = (table: string) =>
  table
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map(readStem);

function finite(table: string, sense: SpeechSense): SpeechVerb[] {
  return rows(table).map((stem) => ({
    ...finiteForms(stem, sense),
    ...(ON.has(stem.past) ? { on: true } : {}),
  }));
}

function trailing(table: string, sense: SpeechSense): SpeechVerb[] {
  return rows(table).flatMap((stem) => participleForms(stem, sense) ?? []);
}

/** To see and to find are speech only where `that` follows their subject (`يرى الباحث فلان أن`). */
const SEE: readonly SpeechVerb[] = rows(
  'رأى يرى\nعبر يعبر\nوجد يجد\nارتأى يرتئي\nزاد يزيد\nبين يبين مبين',
).map((stem) => ({
  ...finiteForms(stem, 'say'),
  that: true,
}));

/** Finite verbs of speech. */
export const verbs: readonly SpeechVerb[] = [
  ...SEE,
  ...finite(SAY, 'say'),
  ...finite(WEAVE, 'weave'),
  ...finite(RELAY, 'relay'),
  ...rows(SAID_IT).map(({ past }) => ({
    sense: 'say' as const,
    forms: { m: [`${past}ه`, `${past}ها`], f: [`${past}ته`, `${past}تها`] },
  })),
  ...rows(DONE_TO).map((stem) => objectForms(stem, 'weave')),
  // Set phrases for speaking: "it came in his statement".
  {
    sense: 'say',
    forms: {
      any: [
        'جاء في',
        'جاء على لسان',
        'وجاء في',
        'ورد في',
        ...['بيان', 'كلمة', 'تسجيل', 'تصريح', 'رسالة'].flatMap((what) =>
          [
            'تلاه',
            'تلته',
            'قرأه',
            'قرأته',
            'أصدره',
            'أصدرته',
            'نشره',
            'نشرته',
            'ألقاها',
            'ألقتها',
            'تلاها',
            'وقعه',
            'صدر عن',
            'صادر عن',
          ].flatMap((who) => [`جاء في ${what} ${who}`, `ورد في ${what} ${who}`]),
        ),
        'مضى قائلا',
        'مضت قائلة',
        'مضى يقول',
        'تابع قائلا',
        'تابعت قائلة',
        'أدلى بتصريح',
      ],
    },
  },
];

/** Participles that trail the sentence of a speaker. */
export const participles: readonly SpeechVerb[] = [...trailing(SAY, 'say'), ...trailing(WEAVE, 'weave')];
