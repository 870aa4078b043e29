import type { Check, Figure, ReportMeta } from '../../model.ts';
import type { Ground } from '../figures/ground.ts';
import { isUsable } from '../figures/interval.ts';
import { readSubject } from '../figures/subject.ts';
import { checkHeadline } from './check-headline.ts';
import { checkSums } from './check-sums.ts';
import { checkTwoValues } from './check-two-values.ts';
import type { Checked } from './checked.ts';

/** An article against itself: parts and wholes, headline and text, one thing with two values. Says nothing when unsure. */
export function checkArticle(figures: readonly Figure[], report: ReportMeta, ground: Ground): Check[] {
  const checked: Checked[] = figures.filter(isUsable).map((figure) => ({
    figure,
    subject: readSubject({ claim: figure, report, figures, quotes: [] }),
  }));
  return [...checkSums(checked), ...checkHeadline(checked, ground), ...checkTwoValues(checked, ground)];
}
