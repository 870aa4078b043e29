import { locales } from '../locales/all.ts';
import type { Locale } from '../locales/locale.ts';
import type { Article, Figure, Knowledge, Numeral, NumeralRole, ParagraphRef, Quote } from '../model.ts';
import { addBareUnits } from './add-bare-units.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { compileLexicon } from './compile-lexicon.ts';
import type { Draft } from './draft.ts';
import { startDraft } from './draft.ts';
import { figureRules } from './figure-rules.ts';
import { readSources } from './find-source.ts';
import { readTimes } from './find-times.ts';
import { PEOPLE, type RuleContext } from './rule.ts';
import type { Scene } from './scene.ts';
import { setScene } from './scene.ts';

/** What a number must do in its sentence to be able to be a figure. */
const CLAIMING: ReadonlySet<NumeralRole> = new Set<NumeralRole>([
  'count',
  'percent',
  'measure',
  'duration',
  'money',
]);

/** The numerals that are figures, with what they count; in reading order, title first. */
export function readFigures(
  article: Article,
  numerals: readonly Numeral[],
  quotes: readonly Quote[],
  knowledge: Knowledge,
): Figure[] {
  const byParagraph = groupBy(numerals);
  const quotesBy = groupBy(quotes);
  const figures: Figure[] = [];
  const ids = new Map<Draft, string>();
  let earlier: Draft | null = null;
  const refs: ParagraphRef[] = ['title', ...article.body.keys()];
  for (const ref of refs) {
    const words = ref === 'title' ? article.title : (article.body[ref] ?? '');
    const lexicon = compileLexicon(chooseLocale(words, article.lang).figures);
    const found = addBareUnits(ref, words, byParagraph.get(ref) ?? [], lexicon);
    if (!found.some((numeral) => CLAIMING.has(numeral.role))) {
      earlier = null;
      continue;
    }
    const scene = setScene(ref, words, lexicon, found, quotesBy.get(ref) ?? [], article, knowledge);
    const drafts = readParagraph(scene, earlier);
    appendFigures(figures, ids, drafts, scene);
    earlier = lastWhole(drafts);
  }
  return figures;
}

/** Read a paragraph's figures one after another: each may lean on those before it. */
function readParagraph(scene: Scene, earlier: Draft | null): Draft[] {
  const before: Draft[] = [];
  const context: RuleContext = {
    scene,
    before,
    earlier,
    times: readTimes(scene),
    sources: readSources(scene),
  };
  for (const [at, token] of scene.tokens.entries()) {
    if (token.numeral === null || !CLAIMING.has(token.numeral.role)) continue;
    // `52 thousand km 2`: the 2 belongs to the unit before.
    if ((before.at(-1)?.end ?? 0) > at) continue;
    const draft = startDraft(token.numeral, at);
    for (const rule of figureRules) {
      if (rule.apply(draft, context)) draft.rules.push(rule.name);
      if (draft.dropped) break;
    }
    if (!draft.dropped) before.push(draft);
  }
  return before;
}

/** The last figure of people that is no part: what `among them` of the next paragraph goes back to. */
function lastWhole(drafts: readonly Draft[]): Draft | null {
  const last = drafts.at(-1);
  const whole = last?.partOf ?? last ?? null;
  return whole?.counted != null && PEOPLE.has(whole.counted) ? whole : null;
}

function appendFigures(
  figures: Figure[],
  ids: Map<Draft, string>,
  drafts: readonly Draft[],
  scene: Scene,
): void {
  for (const draft of drafts) {
    const id = `f${figures.length}`;
    ids.set(draft, id);
    const span = saidSpan(scene, draft);
    figures.push({
      id,
      paragraph: scene.paragraph,
      ...span,
      said: scene.text.original.slice(span.start, span.end),
      value: draft.value,
      max: draft.max,
      approx: draft.approx,
      counted: draft.counted ?? 'other',
      event: draft.event ?? 'other',
      side: draft.side,
      place: draft.place,
      since: draft.since,
      asOf: draft.asOf,
      source: draft.source,
      sourceId: draft.sourceId,
      partOf: draft.partOf === null ? null : (ids.get(draft.partOf) ?? null),
      rules: [...draft.numeral.rules, ...draft.rules],
    });
  }
}

/** The stretch from approximator to noun, without a joining proclitic in front and with the number's own end at least. */
function saidSpan(scene: Scene, draft: Draft): { start: number; end: number } {
  const first = scene.tokens[draft.start];
  const last = scene.tokens[draft.end - 1];
  if (first === undefined || last === undefined)
    return { start: draft.numeral.start, end: draft.numeral.end };
  const joiner = first.kind === 'word' ? joinerLength(scene.lexicon, first.text) : 0;
  const span = scene.text.toOriginal(first.start + joiner, last.end);
  return { start: Math.min(span.start, draft.numeral.start), end: Math.max(span.end, draft.numeral.end) };
}

function joinerLength(lexicon: CompiledLexicon, word: string): number {
  for (const joiner of lexicon.joiners)
    if (lexicon.proclitics.includes(joiner) && word.startsWith(joiner) && word.length > joiner.length + 1)
      return lexicon.approxBefore.has(word) ? 0 : joiner.length;
  return 0;
}

/** The article's language, unless a paragraph is printed in another one's script. */
function chooseLocale(words: string, lang: string): Locale {
  const own = locales.find((locale) => locale.lang === lang) ?? locales[0];
  if (own === undefined) throw new Error('no locale at all');
  let best = own;
  let most = -1;
  const sample = words.slice(0, SAMPLE);
  for (const locale of [own, ...locales]) {
    const letters = sample.match(new RegExp(locale.figures.script.source, 'gu'))?.length ?? 0;
    if (letters > most) {
      best = locale;
      most = letters;
    }
  }
  return best;
}

/** Characters looked at to tell a paragraph's script. */
const SAMPLE = 2000;

function groupBy<Item extends { paragraph: ParagraphRef }>(
  items: readonly Item[],
): Map<ParagraphRef, Item[]> {
  const groups = new Map<ParagraphRef, Item[]>();
  for (const item of items) {
    const group = groups.get(item.paragraph);
    if (group) group.push(item);
    else groups.set(item.paragraph, [item]);
  }
  return groups;
}
