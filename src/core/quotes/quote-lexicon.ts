/** Grammatical gender or number as far as a form tells it: he, she, or several. */
export type Agreement = 'm' | 'f' | 'p';

/**
 * How a verb brings someone's words:
 * `say` takes whole sentences (said), `weave` takes pieces of them (called for, described as),
 * `relay` is an outlet passing on another's words (quoted).
 */
export type SpeechSense = 'say' | 'weave' | 'relay';

export interface SpeechVerb {
  sense: SpeechSense;
  /** Inflected forms by agreement; a form without one stands under `any`. */
  forms: Readonly<Partial<Record<Agreement | 'any', readonly string[]>>>;
  /** Speech only where a word for `that` follows its subject. */
  that?: boolean;
  /** Goes on with one's own words (added): never of someone who has only come on the scene. */
  on?: boolean;
}

/** A family of forms under one id; ids are the same in all languages (`official`, `kurdish`, `twitter`). */
export type Forms = Readonly<Record<string, readonly string[]>>;

/**
 * Words that a language brings to telling quotes from scare quotes and finding their speakers.
 * All are written in ordinary spelling and folded by the reader; phrases are split at spaces.
 * Nouns stand without article and proclitics where the language glues them on.
 */
export interface QuoteLexicon {
  name: string;
  /** Where a finite verb's subject is looked for first. */
  order: 'verb-first' | 'subject-first';
  /** How a person's name looks: written with capitals, or a bare noun after definite ones. */
  names: 'capitals' | 'bare';
  /** Letters glued to the front of words, one layer each. */
  proclitics: {
    conjunctions: readonly string[];
    prepositions: readonly string[];
    article: string;
  };
  /** Endings that say "his, her, their": an object, never a speaker's name. */
  possessives: readonly string[];

  /** Endings of foreign names that look like a possessive (`لاركيه`). */
  foreignEnds?: readonly string[];

  verbs: readonly SpeechVerb[];
  /** Forms of verbs that whoever was told stands right behind (told). */
  hearerVerbs?: readonly string[];
  /** Participles and gerunds whose subject is the sentence's speaker (adding). */
  participles: readonly SpeechVerb[];
  /** Nouns for the act of speaking, with the possessive of the speaker (by his saying). */
  sayings: readonly string[];
  /** Phrases before a source's name (according to). */
  sources: readonly string[];
  /** Those of them that are nouns of speaking (a statement *of*): only a person or body right after makes them one. */
  sourceNouns: readonly string[];
  /** In a relayed quote, the word before the person (quoted … *from*). */
  relayFrom: readonly string[];
  /** Words that open reported speech (that). */
  complements: readonly string[];
  /** Words that may stand between a verb and the piece it weaves in (for, as, to). */
  links: readonly string[];
  /** Subjects that point back, by agreement. */
  pronouns: Readonly<Record<Agreement, readonly string[]>>;
  /** Pointing words before a noun (these forces). */
  demonstratives: readonly string[];
  /** "a, an, some, another": what follows is new to the reader. */
  indefinites: readonly string[];
  /** "the": what follows is known. */
  definites: readonly string[];
  /** Auxiliaries and words between subject and verb (had, also, later). */
  auxiliaries: readonly string[];

  /** Helping verbs after which a verb of speech tells no act of speech (would not ask). */
  modals: readonly string[];
  /** Helping verbs of the passive (was quoted). */
  passives: readonly string[];
  /** Endings of adverbs that may stand between subject and verb. */
  adverbEndings: readonly string[];
  /** Free-standing "and": what follows goes on rather than closing what went before. */
  joiners: readonly string[];
  /** The word before an infinitive. */
  infinitives: readonly string[];

  /** Nouns for what people are. */
  roles: Forms;
  /** Roles written right before a name and never alone (Mr, Colonel). */
  titles: readonly string[];
  /** Nouns in the names of bodies (forces, ministry, observatory). */
  bodies: readonly string[];
  /** Adjectives and nouns of belonging, for the ids of unnamed speakers. */
  affiliations: Forms;
  /** Given names by gender: they tell people from things and he from she. */
  givenNames: Readonly<Record<'m' | 'f', readonly string[]>>;
  /** Words that a name may hold inside without being names (al, bin, van). */
  nameParticles: readonly string[];

  /** Nouns before a name in marks (the newspaper “…”, operation “…”). */
  nameHeads: readonly string[];
  /** Nouns after which marks may hold a name, but may hold someone's word for it too (a “fierce” battle). */
  softHeads: readonly string[];
  /** Phrases that make the words after them a name or scare quote (so-called). */
  soCalled: readonly string[];
  /** Words that outlets keep at arm's length by marks. */
  scareWords: readonly string[];
  /** First words of nicknames (Abu). */
  nicknameHeads: readonly string[];

  /** Phrases that give the words before them to the speaker behind them, even past a full stop (with these words …). */
  closers?: readonly string[];
  /** Phrases right before the name that someone gives as their own (said his name was). */
  namings?: readonly string[];
  /** Verbs of putting out a statement. */
  issuing?: readonly string[];
  /** What is put out and speaks for its author (statement, report); `the statement added`. */
  documents?: readonly string[];

  /** Channels by id. */
  channels: Forms;
  /** News agencies and broadcasters by id. */
  agencies: Forms;
  /** Nouns for outlets (newspaper, agency), before the name of one. */
  outletNouns: readonly string[];
  /** Words before the outlet that was spoken to (to, told). */
  toOutlet: readonly string[];

  /** Days, months and times of day. */
  times: readonly string[];
  /** Prepositions and conjunctions at which a speaker's name ends. */
  boundaries: readonly string[];
  /** Prepositions that go on inside a role (spokesman *for*, commander *in*). */
  roleLinks: readonly string[];
  /** Words that open a subordinate or new clause. */
  clauseOpeners: readonly string[];
  /** Nouns that are objects of speech, never speakers (the killing of). */
  objects: readonly string[];
  /** Everyday nouns inside roles (affairs, east, media) that are never names. */
  commonNouns: readonly string[];
  /** Pronouns that open a relative clause. */
  relatives: readonly string[];
  /** Short words that only whole clauses hold (is, will, not, we). */
  clauseWords: readonly string[];
  /** Letters that finite verbs begin with, where the language shows it; a guess used only on clauses of some length. */
  verbStarts: readonly string[];
  /** Letters that finite verbs end in, as printed, and the longer ending of nouns that they share. */
  verbEnds?: readonly { end: string; not: string }[];
  /** Endings, folded, of plurals that cannot be a subject. */
  objectEnds: readonly string[];
  /** States and capitals, as speakers and as objects. */
  states: readonly string[];
  /** Those of them that verbs of his agree with, where a language has gender; articled ones may be either. */
  maleStates?: readonly string[];
  /** Words that only their printed letters tell apart (the preposition على, the name علي). */
  printedForms: readonly string[];
  /** Endings of adjectives of belonging, folded. */
  relationalEnds: readonly string[];
  /** Shortened words whose full stop ends no sentence, without the stop. */
  abbreviations: readonly string[];
}
