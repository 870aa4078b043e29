import type { SelfCheck } from '../../model.ts';
import type { Ground } from '../figures/ground.ts';
import { compareValues, hasSameNumber, isDigitLost, ratioOf } from '../figures/interval.ts';
import { saidParams } from '../figures/params.ts';
import { compareGroups, isPeople } from '../figures/thing.ts';
import { type Checked, isOneMatter } from './checked.ts';

/** A headline that is off by more than half speaks of another event, unless a digit was lost. */
const SLIP_RATIO = 1.5;

/** Does the headline say what the text says: the number, and whose? */
export function checkHeadline(all: readonly Checked[], ground: Ground): SelfCheck[] {
  const title = all.filter(({ figure }) => figure.paragraph === 'title');
  const text = all.filter(({ figure }) => figure.paragraph !== 'title');
  return title.flatMap((head) => checkOne(head, text, ground) ?? []);
}

function checkOne(head: Checked, text: readonly Checked[], ground: Ground): SelfCheck | null {
  // A headline names the region, its text the village.
  const matter = text.filter((body) => isOneMatter(head, body, ground, ['same', 'wider']));
  const sameGroup = matter.filter(
    ({ figure }) => compareGroups(figure.counted, head.figure.counted) === 'same',
  );
  if (sameGroup.some(({ figure }) => compareValues(figure, head.figure) !== 'apart')) return null;
  const widened = matter.find(
    ({ figure }) => figure.counted === 'person' && hasSameNumber(figure, head.figure),
  );
  if (widened && head.figure.counted !== 'person') return tell(head, widened, 'other_group');
  const [only, ...more] = sameGroup;
  if (!only || more.some(({ figure }) => figure.value !== only.figure.value)) return null;
  if (isSumOf(head, only, text)) return null;
  const slip = isDigitLost(head.figure, only.figure) || ratioOf(head.figure, only.figure) <= SLIP_RATIO;
  return slip && head.figure.approx !== 'vague' && only.figure.approx !== 'vague'
    ? tell(head, only, 'headline_differs')
    : null;
}

/** The headline adds up what the text tells apart ("50 killed": 38 in strikes, 12 in clashes). */
function isSumOf(head: Checked, only: Checked, text: readonly Checked[]): boolean {
  const rest = head.figure.value - only.figure.value;
  return rest > 0 && text.some(({ figure }) => figure.value === rest && isPeople(figure.counted));
}

function tell(head: Checked, body: Checked, code: 'headline_differs' | 'other_group'): SelfCheck {
  return {
    id: `headline:${head.figure.id}:${body.figure.id}`,
    kind: 'headline',
    claims: [head.figure.id, body.figure.id],
    why: [{ code, params: saidParams(head.subject, body.subject) ?? {} }],
  };
}
