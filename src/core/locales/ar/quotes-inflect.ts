import type { SpeechSense, SpeechVerb } from '../../quotes/quote-lexicon.ts';

/** A verb by its third person masculine singular in past and present, and its active participle. */
export interface VerbStem {
  past: string;
  present: string;
  participle?: string;
  /** A word that must follow for the verb to be one of speech (عبّر *عن*). */
  needs?: readonly string[];
}

const WEAK_END = /[اىي]$/;

/** Duals of the past that are spelt like a noun in the accusative: `قدراً كبيراً`. */
const NOUNS_ALIKE = new Set([
  'قدرا',
  'ردا',
  'ذكرا',
  'سردا',
  'شرحا',
  'وعدا',
  'ختما',
  'عدا',
  'دونا',
  'طرحا',
  'عرضا',
  'خصا',
  'شكرا',
  'قصدا',
]);

/** Every finite form in the third person: singular, dual, plural, both genders, past and present. */
export function finiteForms(stem: VerbStem, sense: SpeechSense): SpeechVerb {
  const { past, present } = stem;
  const cut = past.replace(WEAK_END, '');
  const rest = present.slice(1);
  const bare = rest.replace(/[اىيو]$/, '');
  const forms = {
    m: [past, `ي${rest}`],
    f: [`${cut}ت`, `ت${rest}`],
    p: [
      `${cut}وا`,
      ...(NOUNS_ALIKE.has(`${past}ا`) ? [] : [past === cut ? `${past}ا` : `${cut}يا`]),
      `${cut}تا`,
      `${past === cut ? past : `${cut}ي`}ن`,
      `ي${bare}ون`,
      `ي${bare}وا`,
      `ي${rest}ان`,
      `ت${rest}ان`,
      `ي${rest}ن`,
    ],
  };
  return { sense, forms: { m: follow(forms.m, stem), f: follow(forms.f, stem), p: follow(forms.p, stem) } };
}

/** Endings for whom a verb is done to. */
const OBJECTS = ['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'ني'];

/** The finite forms with their object written on (`وصفه`, `اتهمتها`, `يعتبرونهم`). */
export function objectForms({ past, present }: VerbStem, sense: SpeechSense): SpeechVerb {
  const cut = past.replace(WEAK_END, '');
  const long = past.replace(/ى$/, 'ا');
  const rest = present.slice(1);
  const bare = rest.replace(/[اىيو]$/, '');
  const on = (...forms: string[]) => forms.flatMap((form) => OBJECTS.map((end) => form + end));
  return {
    sense,
    forms: {
      m: on(long, `ي${rest}`),
      f: on(`${cut}ت`, `ت${rest}`),
      p: on(`${cut}و`, `ي${bare}ون`),
    },
  };
}

/** Every form of the participle as it trails a sentence (مضيفاً، مضيفةً، مضيفين). */
export function participleForms(stem: VerbStem, sense: SpeechSense): SpeechVerb | null {
  const base = stem.participle;
  if (base === undefined) return null;
  const bare = base.replace(/ي$/, '');
  return {
    sense,
    forms: {
      m: follow([base, `${base}ا`], stem),
      f: follow([`${base}ة`], stem),
      p: follow([`${bare}ين`, `${bare}ون`, `${base}ان`, `${base}ات`], stem),
    },
  };
}

function follow(forms: readonly string[], stem: VerbStem): string[] {
  return stem.needs
    ? forms.flatMap((form) => (stem.needs ?? []).map((word) => `${form} ${word}`))
    : [...forms];
}

/** A table row `past present participle? (needs…)?` as a stem. */
export function readStem(row: string): VerbStem {
  const [words = '', needs = ''] = row.split('|').map((part) => part.trim());
  const [past = '', present = '', participle] = words.split(' ');
  return {
    past,
    present,
    ...(participle ? { participle } : {}),
    ...(needs ? { needs: needs.split(' ') } : {}),
  };
}
