import type { Check, Figure, ReportMeta } from '../../model.ts';
import type { Ground } from '../figures/ground.ts';
import { isUsable } from '../figures/interval.ts';
import { readSubject } from '../figures/subject.ts';
import { checkHeadline } from './check-headline.ts';
import { checkSums } from './check-sums.ts';
import { checkTwoValues } from './check-two-values.ts';
import type { Checked } from './checked.ts';
import type { PageText } from './looks-back.ts';

/** An article against itself: parts and wholes, headline and text, one thing with two values. Says nothing when unsure. */
export function checkArticle(
  figures: readonly Figure[],
  report: ReportMeta,
  ground: Ground,
  page: PageText,
): Check[] {
  const checked: Checked[] = figures.filter(isUsable).map((figure) => ({
    figure: withinItsWhole(figure, figures),
    subject: readSubject({ claim: figure, report, figures, quotes: [] }),
  }));
  return [...checkSums(checked), ...checkHeadline(checked, ground), ...checkTwoValues(checked, ground, page)];
}

/** A part is no greater than its whole: where it is, it was read so wrongly ("of those 300 fled, and 900 others stayed"). */
function withinItsWhole(figure: Figure, all: readonly Figure[]): Figure {
  const whole = figure.partOf === null ? undefined : all.find(({ id }) => id === figure.partOf);
  return whole && figure.value > (whole.max ?? whole.value) ? { ...figure, partOf: null } : figure;
}
