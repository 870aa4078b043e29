import type { QuoteLexicon } from '../../quotes/quote-lexicon.ts';
import { agencies, channels, documents, issuing, outletNouns, toOutlet } from './quotes-channels.ts';
import { boundaries, clauseOpeners, clauseWords, relatives } from './quotes-clauses.ts';
import { givenNames } from './quotes-given-names.ts';
import {
  auxiliaries,
  complements,
  demonstratives,
  indefinites,
  links,
  pronouns,
  roleLinks,
  times,
} from './quotes-grammar.ts';
import { nameHeads, namings, nicknameHeads, softHeads } from './quotes-labels.ts';
import { roles } from './quotes-roles.ts';
import { closers, sayings, sourceNouns, sources } from './quotes-sayings.ts';
import { scareWords, soCalled } from './quotes-scare-words.ts';
import { affiliations, bodies, nameParticles, titles } from './quotes-speakers.ts';
import { commonNouns, objects, states } from './quotes-things.ts';
import { participles, verbs } from './quotes-verbs.ts';

export const quotes: QuoteLexicon = {
  name: 'ar',
  order: 'verb-first',
  names: 'bare',
  proclitics: { conjunctions: ['و', 'ف'], prepositions: ['ب', 'ل', 'ك'], article: 'ال' },
  possessives: ['ها', 'هم', 'هما', 'هن', 'ه'],
  foreignEnds: ['يه'],
  verbs,
  participles,
  sayings,
  sources,
  sourceNouns,
  relayFrom: ['عن'],
  complements,
  links,
  pronouns,
  demonstratives,
  indefinites,
  definites: [],
  auxiliaries,
  modals: [],
  passives: [],
  adverbEndings: [],
  joiners: ['و', 'كما'],
  infinitives: [],
  roles,
  titles,
  bodies,
  affiliations,
  givenNames,
  nameParticles,
  nameHeads,
  softHeads,
  soCalled,
  scareWords,
  nicknameHeads,
  closers,
  namings,
  issuing,
  documents,
  channels,
  agencies,
  outletNouns,
  toOutlet,
  times,
  boundaries,
  roleLinks,
  clauseOpeners,
  objects,
  commonNouns,
  relatives,
  clauseWords,
  objectEnds: ['ين'],
  states,
  maleStates: ['لبنان'],
  printedForms: ['على', 'علي', 'آلان', 'إمام'],
  relationalEnds: ['ي', 'يه', 'يين', 'يون'],
  verbStarts: ['ي', 'ت', 'ن', 'سي', 'ست', 'سن', 'سا'],
  verbEnds: [
    { end: 'ت', not: 'ات' },
    { end: 'وا', not: 'ــ' },
  ],
  abbreviations: ['د', 'م', 'أ'],
};
