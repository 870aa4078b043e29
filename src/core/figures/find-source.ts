import type { Draft } from './draft.ts';
import { matchPhrase } from './phrase-table.ts';
import type { NameHit } from './read-names.ts';
import { quoteAround, type Scene, startsHere } from './scene.ts';

/** Words between an attribution and the name that it leads to: `said the spokesman of the`. */
const NAME_REACH = 9;
/** Words between a name in front and its verb: `the SDF spokesman, Kino Gabriel, told`. */
const VERB_REACH = 8;
/** `كانت قسد أعلنت`: in a verb-first language the subject in front touches its verb. */
const CLOSE_REACH = 1;

export interface CreditedSource {
  /** As printed. */
  source: string;
  sourceId: string | null;
}

/** Who is credited by sentence, and by clauses that credit somebody else (`while Y said`). */
export interface Sources {
  sentences: ReadonlyMap<number, CreditedSource>;
  clauses: { at: number; source: CreditedSource }[];
}

/** Who is credited in each sentence: `according to X` before `X said`. By sentence. */
export function readSources(scene: Scene): Sources {
  const { tokens, lexicon } = scene;
  const found = new Map<number, CreditedSource>();
  const weak = new Map<number, CreditedSource>();
  const clauses: Sources['clauses'] = [];
  const chained = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || scene.nameAt.has(at)) continue;
    const according = matchPhrase(lexicon.according, tokens, at);
    if (according !== null) {
      const name = nameFrom(scene, according.end, token.sentence);
      if (name !== null && !found.has(token.sentence)) found.set(token.sentence, credit(scene, name));
      continue;
    }
    const saying = matchPhrase(lexicon.saying, tokens, at);
    if (saying === null) continue;
    const opens = [1, 2].some((back) => startsHere(scene, lexicon.clauses, at - back));
    if (weak.has(token.sentence) && !opens) continue;
    const ahead = () => nameFrom(scene, saying.end, token.sentence, true);
    const behind = () => nameBefore(scene, at, token.sentence);
    const name = lexicon.lexicon.verbFirst ? (ahead() ?? behind()) : (behind() ?? ahead());
    if (name !== null && weak.has(token.sentence)) clauses.push({ at, source: credit(scene, name) });
    else if (weak.has(token.sentence)) continue;
    else if (name !== null) weak.set(token.sentence, credit(scene, name));
    else chained.add(token.sentence);
  }
  for (const [sentence, source] of weak) if (!found.has(sentence)) found.set(sentence, source);
  // `He added that …`: the one of the sentence before goes on. Without a sign of speech nobody is credited.
  for (const sentence of chained) {
    const before = found.get(sentence - 1);
    if (before !== undefined && !found.has(sentence)) found.set(sentence, before);
  }
  return { sentences: found, clauses };
}

function nameFrom(scene: Scene, from: number, sentence: number, told = false): NameHit | null {
  let fallback: NameHit | null = null;
  for (let at = from; at < from + NAME_REACH; at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === 'number') break;
    // Behind what is told stands whom it is told of, not who tells it.
    if (scene.eventAt.has(at) || startsHere(scene, scene.lexicon.that, at)) break;
    const name = scene.nameAt.get(at);
    if (name === undefined || name.start !== at) continue;
    // `قالت المصادر للأناضول`: whom it was told to.
    if (told && scene.lexicon.told.has(name.form.proclitic)) continue;
    // A person is credited before the body that they speak for.
    if (name.as.authority?.kind === 'person') return name;
    if (name.as.authority !== null || name.as.side !== null) fallback ??= name;
  }
  return fallback;
}

function nameBefore(scene: Scene, before: number, sentence: number): NameHit | null {
  let fallback: NameHit | null = null;
  // Where the verb leads, a name far before it is somebody else's.
  const reach = scene.lexicon.lexicon.verbFirst ? CLOSE_REACH : VERB_REACH;
  for (let at = before - 1; at >= Math.max(0, before - reach); at--) {
    const token = scene.tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    const name = scene.nameAt.get(at);
    if (name === undefined || name.start !== at) continue;
    if (name.as.authority?.kind === 'person') return name;
    if (name.as.authority !== null || name.as.side !== null) fallback ??= name;
  }
  return fallback;
}

function credit(scene: Scene, name: NameHit): CreditedSource {
  const start = scene.tokens[name.start]?.start ?? 0;
  const end = scene.tokens[name.end - 1]?.end ?? start;
  const span = scene.text.toOriginal(start + name.form.proclitic.length, end);
  return {
    source: scene.text.original.slice(span.start, span.end),
    sourceId: name.as.authority?.id ?? name.as.side,
  };
}

/** The source of a figure: the speaker of the quote that it stands in, else the one its sentence credits. */
export function sourceOf(sources: Sources, scene: Scene, draft: Draft): CreditedSource | null {
  const quote = quoteAround(scene, draft.numeral.start, draft.numeral.end);
  if (quote?.speaker) return { source: quote.speaker, sourceId: quote.speakerId };
  const sentence = scene.tokens[draft.at]?.sentence ?? 0;
  // `said X, while Y said that 15 …`: the clause's own.
  const own = sources.clauses
    .filter(({ at }) => at < draft.at && scene.tokens[at]?.sentence === sentence)
    .at(-1);
  return own?.source ?? sources.sentences.get(sentence) ?? null;
}
