import { readTextNumerals } from '../../numerals/read-text.ts';
import { type FoldedText, foldText } from '../../text/folded-text.ts';
import { remember } from '../../text/remember.ts';
import { dropConjunction, dropProclitics } from './arabic-affixes.ts';
import { mattersIn, meaningOf } from './bilingual.ts';
import { lightStem } from './light-stem.ts';
import { canonicalSpelling } from './spelling.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a quote with its forms for comparing. Offsets are UTF-16 units of the wording as printed. */
export interface QuoteWord {
  readonly start: number;
  readonly end: number;
  /** Equal keys are one word: spelling, digits' script and number words levelled. */
  readonly key: string;
  /** The key without "and" before it. */
  readonly bare: string;
  /** Equal units say one thing: a concept of the lexicon, a number, else a light stem. */
  readonly unit: string;
  /** A light stem of the word itself. */
  readonly stem: string;
  /** True where the unit is a concept or number, and so means the same in every language. */
  readonly anyLanguage: boolean;
  /** How telling the unit is when shared; 0 for stop words. */
  readonly weight: number;
  /** Inside brackets: perhaps an editor's gloss. */
  readonly gloss: boolean;
  /** An ellipsis or a bracketed one stands before it. */
  readonly afterGap: boolean;
  /** First word of a sentence. */
  readonly opens: boolean;
}

/** A number proves more than a common word; an unknown word a little less than a known telling one. */
const WEIGHT = { number: 1.2, unknown: 0.8 } as const;

/** Latin elisions are words of their own (`l'offensiva`), as are digits glued to letters (`5كم`). */
const TOKEN =
  /%|\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}{1,5}'(?=\p{L}{3}))|\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu;
const ELIDING = new Set(['fr', 'it', 'ca']);
const PERCENT_AFTER = /^(?:%|percent|prozent\p{L}*|procent\p{L}*|процент\p{L}*|بالم[اي]?يه|yuzde|درصد)$/u;
const PERCENT_PAIR =
  /^(?:في الم[اي]?يه|per cento?|por ciento|por cien|pour cent|per cent|за сто|в процентах)$/u;
/** After digits, in languages that have no number reader (`11 hezar`, `20 mila`, `5 Millionen`). */
const MULTIPLIER: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:thousand|mille|mila|mil|tausend|duizend|bin|тысяч\p{L}*|hezar|هزار|tisoc|tisic|hiljad\p{L}*|tuhat|tuhand\p{L}*|الف)$/u,
    1e3,
  ],
  [
    /^(?:million\p{L}*|millon\p{L}*|milion\p{L}*|milhoes|milhao|miljoen|milyon|миллион\p{L}*|مليون|میلیون|ملايين)$/u,
    1e6,
  ],
];
const SENTENCE_END = /[.!?؟…\n؛]/u;

interface RawWord {
  start: number;
  end: number;
  text: string;
  number: number | null;
  percent: boolean;
}

function numberOf(text: string): number {
  const plain = text.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.');
  return Number(plain);
}

/** Words of the folded text; numbers with their value. */
function cutWords(view: FoldedText, lang: string): RawWord[] {
  const out: RawWord[] = [];
  for (const match of view.folded.matchAll(TOKEN)) {
    let text = match[0];
    let end = match.index + text.length;
    // An apostrophe that ends no elision of this language belongs to its word: it is read again as one word.
    if (text.endsWith("'") && !ELIDING.has(lang)) {
      const whole = /^\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/u.exec(
        view.folded.slice(match.index, match.index + 80),
      );
      text = whole?.[0] ?? text;
      end = match.index + text.length;
    }
    const last = out.at(-1);
    if (last && match.index < last.end) continue;
    const digits = /^\p{N}/u.test(text);
    out.push({ start: match.index, end, text, number: digits ? numberOf(text) : null, percent: false });
  }
  return out;
}

/** `23 000` is one number; `%` and its words join the number beside them. */
function joinNumbers(words: readonly RawWord[], folded: string): RawWord[] {
  const out: RawWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const last = out.at(-1);
    const next = words[i + 1];
    const after = words[i + 2];
    const spaced = last && folded.slice(last.end, word.start) === ' ';
    if (
      last &&
      spaced &&
      last.number !== null &&
      /^\p{N}{1,3}$/u.test(last.text) &&
      /^\p{N}{3}$/u.test(word.text)
    ) {
      last.number = last.number * 1000 + (word.number ?? 0);
      last.end = word.end;
      continue;
    }
    const times = MULTIPLIER.find(([pattern]) => pattern.test(word.text))?.[1];
    if (last && spaced && last.number !== null && last.number < 1000 && times) {
      last.number *= times;
      last.end = word.end;
      continue;
    }
    if (last && last.number !== null && !last.percent && PERCENT_AFTER.test(word.text)) {
      last.percent = true;
      last.end = word.end;
      continue;
    }
    if (
      last &&
      last.number !== null &&
      !last.percent &&
      next &&
      PERCENT_PAIR.test(`${word.text} ${next.text}`)
    ) {
      last.percent = true;
      last.end = next.end;
      i++;
      continue;
    }
    if ((word.text === '%' || word.text === 'yuzde') && next?.number !== undefined && next.number !== null) {
      out.push({ ...next, start: word.start, percent: true });
      i += after && after.text === '%' ? 2 : 1;
      continue;
    }
    out.push({ ...word });
  }
  return out;
}

/** Number words become numbers, through the number reader of the article's language. */
function putNumerals(words: readonly RawWord[], view: FoldedText, lang: string): RawWord[] {
  const numerals = readTextNumerals(view.original, lang).filter(
    (numeral) => !numeral.vague && numeral.dualNoun === null,
  );
  let at = 0;
  const out: RawWord[] = [];
  for (const word of words) {
    const start = view.toOriginal(word.start, word.end).start;
    while (numerals[at] && (numerals[at]?.end ?? 0) <= start) at++;
    const numeral = numerals[at];
    const inside = numeral && numeral.start <= start && start < numeral.end && numeral.max === null;
    if (!inside || numeral.role === 'date' || numeral.role === 'time' || numeral.role === 'ordinal') {
      out.push(word);
      continue;
    }
    const last = out.at(-1);
    if (
      last &&
      last.number === numeral.value &&
      view.toOriginal(last.start, last.end).start >= numeral.start
    ) {
      last.end = word.end;
      continue;
    }
    out.push({
      ...word,
      number: numeral.value,
      percent: numeral.role === 'percent' && /%|م[اي]?يه|cent|٪/u.test(numeral.said),
    });
  }
  return out;
}

/** "And" typed apart (`و ساعة`), `عبد الرحمن` and `ما زال` are one word. */
function joinApart(words: readonly RawWord[]): RawWord[] {
  const out: RawWord[] = [];
  for (const word of words) {
    const last = out.at(-1);
    const joins =
      last !== undefined &&
      last.number === null &&
      word.number === null &&
      (last.text === 'و' ||
        (last.text === 'عبد' && word.text.startsWith('ال')) ||
        (/^[وف]?[مل]ا$/u.test(last.text) && /^[يت]?زا?ل/u.test(word.text)));
    if (joins) {
      last.end = word.end;
      last.text += word.text;
    } else out.push({ ...word });
  }
  return out;
}

type Forms = Pick<QuoteWord, 'key' | 'bare' | 'unit' | 'stem' | 'anyLanguage' | 'weight'>;

function formsOf(raw: RawWord, lang: string): Forms {
  if (raw.number !== null && Number.isFinite(raw.number)) {
    const key = `#${raw.number}${raw.percent ? '%' : ''}`;
    return { key, bare: key, unit: key, stem: key, anyLanguage: true, weight: WEIGHT.number };
  }
  return formsIn(lang)(raw.text);
}

/** What a word says in a language, worked out once: a library repeats its words. */
const formsIn = remember((lang) => remember((text) => readForms(text, lang)));

function readForms(text: string, lang: string): Forms {
  const meaning =
    meaningOf(text, lang) ??
    text
      .split(/['-]/u)
      .reduce<ReturnType<typeof meaningOf>>((found, part) => found ?? meaningOf(part, lang), null);
  const plain = text.replace(/['-]/gu, '');
  const key = meaning?.name
    ? `${plain === dropConjunction(plain) ? '' : 'و'}@${meaning.id}`
    : canonicalSpelling(plain);
  const bare = meaning?.name ? `@${meaning.id}` : dropConjunction(key);
  const stem = lightStem(canonicalSpelling(plain.replace(/s$/u, (s) => (text.endsWith("'s") ? '' : s))));
  // A word of the lexicon that only looks like a stop word once its proclitics are off (`الان`) keeps its weight.
  const small = isStopWord(text.replace(/'(?:s|re|ve|ll|d|m)$/u, '')) && !mattersIn(text, lang);
  const plainStop = text.endsWith("'") || small;
  const stop = plainStop || (meaning === null && isStopWord(dropProclitics(text)));
  const weight = stop ? 0 : (meaning?.weight ?? WEIGHT.unknown);
  return {
    key,
    bare,
    unit: meaning?.id ?? stem,
    stem,
    anyLanguage: meaning !== null,
    weight,
  };
}

/** How deep in round or square brackets each folded offset of interest is; unbalanced brackets close at the end. */
function bracketDepths(folded: string): Uint8Array {
  const depths = new Uint8Array(folded.length + 1);
  let depth = 0;
  for (let i = 0; i < folded.length; i++) {
    const char = folded[i];
    if (char === '(' || char === '[') depth = Math.min(depth + 1, 200);
    depths[i] = depth;
    if ((char === ')' || char === ']') && depth > 0) depth--;
  }
  return depths;
}

/** The words of a wording in reading order. Linear; never throws. */
export function readQuoteWords(said: string, lang: string): QuoteWord[] {
  const view = foldText(said);
  const depths = bracketDepths(view.folded);
  const raw = joinApart(joinNumbers(putNumerals(cutWords(view, lang), view, lang), view.folded));
  const out: QuoteWord[] = [];
  let before = 0;
  for (const word of raw) {
    const between = view.folded.slice(before, word.start);
    before = word.end;
    const { start, end } = view.toOriginal(word.start, word.end);
    out.push({
      start,
      end,
      ...formsOf(word, lang),
      gloss: (depths[word.start] ?? 0) > 0,
      afterGap: out.length > 0 && /\.\.|…|\[\]/u.test(between),
      opens: out.length === 0 || SENTENCE_END.test(between),
    });
  }
  return out;
}
