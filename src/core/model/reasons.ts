/**
 * Why something stands as it does: each code with the params that its sentence may name. The sentences are messages of
 * the interface (`why_<code>` in `src/_locales`; with `n`, one a plural form), so that a new language is one folder.
 * Where a param is missing, `why_<code>_bare` is said, a sentence without holes.
 * `a`, `b` are both wordings, days, starts or places; `from`, `to`, `words` stretches as printed; `*Lang` language codes.
 */
export const REASONS = {
  // Figures: same, compatible
  same_number: [],
  same_vague: [],
  room: ['a', 'b'],
  // differs
  cannot_both: ['a', 'b'],
  same_statement: ['n'],
  both_printed: [],
  contested: [],
  same_counter: ['a'],
  two_counters: ['a', 'b'],
  unit_slip: [],
  // other_scope
  other_start: ['a', 'b'],
  other_group: ['a', 'b'],
  other_whole: ['a', 'b'],
  other_series: ['a', 'b'],
  part_of: ['a', 'b'],
  other_place: ['a', 'b'],
  // other_time
  running_count: ['a', 'b'],
  grew: ['a', 'b'],
  // unrelated
  other_thing: [],
  other_event: [],
  other_side: [],
  other_day: ['a', 'b'],
  date_unknown: [],
  bad_value: [],
  unsure: [],
  // families
  carries_both: ['a', 'b'],
  // inside one article
  sum_fits: ['parts', 'sum', 'whole'],
  sum_misses: ['parts', 'sum', 'whole'],
  headline_differs: ['a', 'b'],
  two_values: ['a', 'b'],
  // Quotes
  quote_same: [],
  quote_spelling: ['from', 'to'],
  quote_gloss: ['words'],
  quote_cut_start: ['words'],
  quote_cut_end: ['words'],
  quote_more_start: ['words'],
  quote_more_end: ['words'],
  quote_dropped: ['words'],
  quote_added: ['words'],
  quote_became: ['from', 'to'],
  quote_moved: ['words'],
  quote_sentence_first: ['words'],
  quote_sentence_last: ['words'],
  quote_more_changes: ['n'],
  quote_translated: ['fromLang', 'toLang'],
  quote_translated_part: [],
  quote_translated_more: [],
  quote_meaning_found: ['percent'],
  quote_retranslated: ['lang'],
  quote_altered_translation: [],
  quote_reworded: [],
  quote_shared_numbers: ['numbers'],
  quote_same_speaker: ['speaker'],
  quote_same_day: [],
  quote_days_apart: ['n'],
  quote_other_speaker: ['from', 'to'],
  quote_body_speaker: ['from', 'to'],
  quote_nothing_shared: [],
  quote_other_utterance: [],
  quote_paraphrased: ['words'],
  // Is the article on the conflict?
  found_in_title: ['term', 'count'],
  found_in_lead: ['term', 'count'],
  found: ['term', 'count'],
  found_elsewhere: ['term', 'count'],
  no_subject: [],
  only_mentioned: [],
  other_subject: [],
  too_early: ['since'],
  on_its_days: ['since', 'until'],
  after_its_days: ['until'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReasonCode = keyof typeof REASONS;

/** A sentence to be said in the reader's language: a code of `REASONS` and what fills its holes. */
export interface Reason {
  code: ReasonCode;
  params?: Readonly<Record<string, string | number | null>>;
}
