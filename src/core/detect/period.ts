import type { Article, ConflictLexicon, Reason } from '../model.ts';

type Group = ConflictLexicon['groups'][number];

/** When an article came out: on the conflict's own days, or later. Written so in what a group needs. */
export type Period = '@during' | '@later';

/** Null where the article has no date, or the conflict no end. */
export function periodOf(article: Article, lexicon: ConflictLexicon): Period | null {
  if (!article.published || !lexicon.until) return null;
  return article.published <= lexicon.until ? '@during' : '@later';
}

/** What a group weighs in an article of that time. */
export function weightOf(group: Group, period: Period | null): number {
  if (period === '@during') return group.during ?? group.weight;
  if (period === '@later') return group.later ?? group.weight;
  return group.weight;
}

/** The date among the reasons, where it made some of the evidence weigh more or less. */
export function sayPeriod(
  evidence: readonly { group: Group }[],
  period: Period | null,
  lexicon: ConflictLexicon,
): Reason[] {
  if (!evidence.some(({ group }) => weightOf(group, period) !== group.weight)) return [];
  const [since, until] = [lexicon.since ?? null, lexicon.until ?? null];
  return [
    period === '@during'
      ? { code: 'on_its_days', params: { since, until } }
      : { code: 'after_its_days', params: { until } },
  ];
}
