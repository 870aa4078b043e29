import type { ConflictLexicon, Lang } from '../model.ts';
import { foldText } from '../text/folded-text.ts';
import { expandTerm, type TermSets } from './expand-term.ts';

type Group = ConflictLexicon['groups'][number];

/** A term found in a text: its group, its place in the original, and how many words it spans. */
export interface TermHit {
  group: string;
  start: number;
  end: number;
}

interface Term {
  group: string;
  words: readonly string[];
  /** Its group is noted, but takes no words from others. */
  silent: boolean;
  /** A short name in capitals (`IS`, `ИГ`) that must not be taken for a small word. */
  capitals: string | null;
}

/** What stands in one text. */
export interface TermsFound {
  /** In reading order, never overlapping: at one word the longest term wins. */
  hits: readonly TermHit[];
  /** Every group that has a term here, also inside a longer one (`IS` in `last IS pocket`). */
  present: ReadonlySet<string>;
  words: number;
}

/** Finds the terms of all groups in one pass over a text's words. */
export interface TermFinder {
  find(text: string): TermsFound;
}

/** The language whose terms stand in for a language that a group does not know. */
const FALLBACK = 'en';

/**
 * Terms of one language ordered for look-up: by whole first word, and those whose first word is only a beginning.
 * Of `silent` groups only the presence is told.
 */
export function makeTermFinder(
  groups: readonly Group[],
  lang: Lang,
  sets: Readonly<Record<Lang, TermSets>> = {},
  silent: (group: Group) => boolean = () => false,
): TermFinder {
  const whole = new Map<string, Term[]>();
  const begun = new Map<string, Term[]>();
  for (const group of groups) {
    const spoken = group.terms[lang] ? lang : FALLBACK;
    for (const term of (group.terms[spoken] ?? []).flatMap((term) => expandTerm(term, sets[spoken]))) {
      const words = wordsOf(term);
      const first = words[0];
      if (first === undefined) continue;
      const index = first.endsWith('*') ? begun : whole;
      const key = first.endsWith('*') ? first.slice(0, BEGINNING) : first;
      const terms = index.get(key) ?? [];
      const capitals = /^\p{Lu}{2,3}$/u.test(term) ? term : null;
      terms.push({ group: group.id, words, silent: silent(group), capitals });
      index.set(key, terms);
    }
  }
  for (const index of [whole, begun])
    for (const terms of index.values()) terms.sort((a, b) => b.words.length - a.words.length);

  return {
    find(text) {
      const view = foldText(text);
      const words = Array.from(view.folded.matchAll(WORDS), (found) => ({
        forms: formsOf(found[0]),
        printed: () => {
          const { start, end } = view.toOriginal(found.index, found.index + found[0].length);
          return text.slice(start, end);
        },
        start: found.index,
        end: found.index + found[0].length,
      }));
      const hits: TermHit[] = [];
      const present = new Set<string>();
      let free = 0;
      for (let at = 0; at < words.length; at++) {
        const found = longestAt(words, at, whole, begun, present);
        const first = words[at];
        const last = words[at + (found?.span ?? 1) - 1];
        if (!found || !first || !last || at < free) continue;
        hits.push({ group: found.group, ...view.toOriginal(first.start, last.end) });
        free = at + found.span;
      }
      return { hits, present, words: words.length };
    },
  };
}

/** Most words that a gap (`~`) in a term stands for: the group's name, with its article or adjective. */
const GAP = 3;

/** Letters by which beginnings are looked up: all of them have at least this many. */
const BEGINNING = 3;

const WORDS = /[\p{L}\p{N}]+/gu;

function wordsOf(term: string): string[] {
  return foldText(term).folded.match(/[\p{L}\p{N}]+\*?|~/gu) ?? [];
}

interface Word {
  forms: readonly string[];
  /** As it stands in the text. */
  printed: () => string;
}

/** The term that spans most words from here; every group found on the way is noted. */
function longestAt(
  words: readonly Word[],
  at: number,
  whole: ReadonlyMap<string, readonly Term[]>,
  begun: ReadonlyMap<string, readonly Term[]>,
  present: Set<string>,
): { group: string; span: number } | null {
  let best: { group: string; span: number } | null = null;
  for (const form of words[at]?.forms ?? []) {
    for (const terms of [whole.get(form), begun.get(form.slice(0, BEGINNING))]) {
      for (const term of terms ?? []) {
        const span = spanAt(words, at, term);
        if (span > 0) present.add(term.group);
        if (!term.silent && span > (best?.span ?? 0)) best = { group: term.group, span };
      }
    }
  }
  return best;
}

/** How many words a term spans from here; 0 where it does not stand here. */
function spanAt(words: readonly Word[], at: number, term: Term): number {
  if (term.capitals !== null && words[at]?.printed() !== term.capitals) return 0;
  let next = at;
  for (let step = 0; step < term.words.length; step++) {
    const wanted = term.words[step] ?? '';
    if (wanted !== '~') {
      if (!stands(words[next], wanted)) return 0;
      next++;
      continue;
    }
    const after = term.words[step + 1] ?? '';
    const limit = next + GAP;
    while (next < limit && !stands(words[next], after)) next++;
  }
  return next - at;
}

function stands(word: Word | undefined, wanted: string): boolean {
  return word?.forms.some((form) => isForm(form, wanted)) ?? false;
}

function isForm(form: string, word: string): boolean {
  return word.endsWith('*') ? form.startsWith(word.slice(0, -1)) : form === word;
}

/**
 * A word with and without its Arabic proclitics: `وبالباغوز` → itself, `بالباغوز`, `الباغوز`, `باغوز`. The rest keeps
 * three letters, so that no root letter is taken for a proclitic in a short word.
 */
function formsOf(word: string): string[] {
  const forms = [word];
  if (!/^\p{Script=Arabic}/u.test(word)) return forms;
  let rest = word;
  const add = (form: string) => {
    rest = form;
    forms.push(form);
  };
  if (/^[وف]/.test(rest) && rest.length > 3) add(rest.slice(1));
  if (/^لل/.test(rest) && rest.length > 4) add(`ال${rest.slice(2)}`);
  else if (/^[بكل]/.test(rest) && rest.length > 3) add(rest.slice(1));
  for (const form of [...forms]) if (form.startsWith('ال') && form.length > 4) forms.push(form.slice(2));
  return forms;
}
