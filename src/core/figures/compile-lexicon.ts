import type { Approx } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { FigureLexicon } from './figure-lexicon.ts';
import { phraseSet, phraseTable } from './phrase-table.ts';

/** A lexicon with its tables ready to be asked. */
export type CompiledLexicon = ReturnType<typeof compile>;

const compiled = new WeakMap<FigureLexicon, CompiledLexicon>();

/** The lexicon's tables, built once. */
export function compileLexicon(lexicon: FigureLexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = compile(lexicon);
  compiled.set(lexicon, made);
  return made;
}

function compile(lexicon: FigureLexicon) {
  const approxTable = (place: 'before' | 'after') =>
    phraseTable<Approx>(lexicon.approximators.map((row) => ({ as: row.approx, words: row[place] })));
  return {
    lexicon,
    proclitics: lexicon.proclitics.map(fold),
    enclitics: lexicon.enclitics.map(fold),
    contractions: lexicon.contractions,
    articles: new Set(lexicon.articles.map(fold)),
    joiners: new Set(lexicon.joiners.map(fold)),
    approxBefore: approxTable('before'),
    approxAfter: approxTable('after'),
    parted: lexicon.parted.map(({ approx, verbs, links }) => ({
      approx,
      verbs: phraseSet(verbs),
      links: links === '' ? null : phraseSet(links),
    })),
    ratio: phraseSet(lexicon.ratio),
    apart: phraseSet(lexicon.apart),
    extents: phraseSet(lexicon.extents ?? ''),
    fillers: phraseSet(lexicon.fillers),
    nouns: phraseTable(lexicon.nouns),
    units: phraseTable(lexicon.units),
    events: phraseTable(lexicon.events),
    moves: phraseSet(lexicon.courses?.moves ?? ''),
    stays: phraseSet(lexicon.courses?.stays ?? ''),
    adverbs: phraseSet(lexicon.courses?.adverbs ?? ''),
    infinitive: phraseSet(lexicon.courses?.infinitive ?? ''),
    ways: phraseTable(lexicon.courses?.ways ?? []),
    placed: (lexicon.courses?.placed ?? []).map(({ as, alone, leads, glued, places, named }) => ({
      as,
      alone: alone ?? null,
      leads: phraseSet(leads),
      glued: new Set((glued ?? []).map(fold)),
      places: phraseSet(places),
      named: named ?? false,
    })),
    parties: phraseTable(lexicon.parties),
    possessives: new Map(Object.entries(lexicon.possessives).map(([word, agrees]) => [fold(word), agrees])),
    names: phraseSet(lexicon.names),
    foreign: phraseSet(lexicon.foreign),
    abroad: phraseSet(lexicon.abroad ?? lexicon.foreign),
    coalition: phraseSet(lexicon.coalition),
    of: phraseSet(lexicon.of),
    counting: new Set((lexicon.counting ?? '').split(', ').map(fold)),
    ofWhom: new Set((lexicon.ofWhom ?? '').split(', ').map(fold)),
    violence: phraseSet(lexicon.violence ?? ''),
    byMeans: phraseSet(lexicon.byMeans ?? ''),
    those: phraseSet(lexicon.those ?? ''),
    each: phraseSet(lexicon.each ?? ''),
    whenBehind: phraseSet(lexicon.whenBehind ?? ''),
    having: phraseSet(lexicon.having ?? ''),
    sides: phraseSet(lexicon.sides ?? ''),
    others: phraseSet(lexicon.others),
    partBefore: phraseSet(lexicon.partBefore),
    changes: phraseSet(lexicon.changes),
    copulas: phraseSet(lexicon.copulas),
    single: phraseSet(lexicon.single),
    mostly: phraseSet(lexicon.mostly),
    partAfter: phraseSet(lexicon.partAfter),
    totals: phraseSet(lexicon.totals),
    spanFrom: phraseSet(lexicon.spanFrom ?? ''),
    spanTo: phraseSet(lexicon.spanTo ?? ''),
    comparedWith: phraseSet(lexicon.comparedWith ?? ''),
    dwellings: phraseSet(lexicon.dwellings ?? ''),
    prisons: phraseSet(lexicon.prisons ?? ''),
    wholeBefore: phraseSet(lexicon.wholeBefore ?? ''),
    were: phraseSet(lexicon.were ?? ''),
    restates: phraseSet(lexicon.restates ?? ''),
    closing: new Set((lexicon.closing ?? []).map(fold)),
    batches: phraseSet(lexicon.batches ?? ''),
    tolls: phraseSet(lexicon.tolls ?? ''),
    oneOf: phraseSet(lexicon.oneOf ?? ''),
    predicateEnds: (lexicon.predicateEnds ?? []).map(fold),
    dualEnds: (lexicon.dualEnds ?? []).map(fold),
    verbClauses: phraseSet(lexicon.verbClauses ?? ''),
    natural: phraseSet(lexicon.natural ?? ''),
    home: phraseSet(lexicon.home ?? ''),
    told: new Set(lexicon.told ?? []),
    additions: phraseSet(lexicon.additions ?? ''),
    clauses: phraseSet(lexicon.clauses ?? ''),
    relatives: phraseSet(lexicon.relatives),
    stops: phraseSet(lexicon.stops),
    idle: phraseSet(lexicon.idle),
    lasting: phraseSet(lexicon.lasting),
    areas: phraseSet(lexicon.areas),
    since: phraseSet(lexicon.since),
    within: phraseSet(lexicon.within),
    asOf: phraseSet(lexicon.asOf),
    dateFillers: phraseSet(lexicon.dateFillers),
    months: phraseTable(lexicon.months),
    ordinalDays: phraseTable(lexicon.ordinalDays),
    lastYear: phraseSet(lexicon.lastYear),
    according: phraseSet(lexicon.according),
    saying: phraseSet(lexicon.saying),
    auxiliaries: phraseSet(lexicon.auxiliaries ?? ''),
    telling: phraseSet(lexicon.telling ?? ''),
    attributive: phraseSet(lexicon.attributive ?? ''),
    finite: phraseSet(lexicon.finite ?? ''),
    that: phraseSet(lexicon.that ?? ''),
  };
}
