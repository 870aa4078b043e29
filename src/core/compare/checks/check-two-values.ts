import type { SelfCheck } from '../../model.ts';
import { otherCounter } from '../figures/evidence.ts';
import type { Ground } from '../figures/ground.ts';
import { compareValues, ratioOf } from '../figures/interval.ts';
import { saidParams } from '../figures/params.ts';
import { type Checked, isOneMatter } from './checked.ts';
import { looksBack, type PageText, shareSentence } from './looks-back.ts';

/** Two values of one thing in one article are close; what is further apart are two things. */
const RIVALS = 1.3;

/**
 * Does one thing get two values in the text? Only sums and states are asked: an article tells of many days' events.
 * Two sources that disagree are reported disagreement, not a slip.
 */
export function checkTwoValues(all: readonly Checked[], ground: Ground, page: PageText): SelfCheck[] {
  const text = all.filter(({ figure }) => figure.paragraph !== 'title');
  const checks: SelfCheck[] = [];
  for (const [at, one] of text.entries()) {
    for (const two of text.slice(at + 1)) {
      if (areRivals(one, two, ground) && isOneMoment(one, two, page)) checks.push(tell(one, two));
    }
  }
  return checks;
}

/** Neither beside the other in one sentence, nor looked back at: an article tells how a count grew. */
function isOneMoment({ figure: a }: Checked, { figure: b }: Checked, page: PageText): boolean {
  return !shareSentence(a, b, page) && !looksBack(a, page) && !looksBack(b, page);
}

function areRivals(one: Checked, two: Checked, ground: Ground): boolean {
  const { figure: a, subject: x } = one;
  const { figure: b, subject: y } = two;
  if (a.counted !== b.counted || a.event !== b.event || x.shape !== y.shape) return false;
  if (x.shape !== 'total' && x.shape !== 'state') return false;
  if (a.approx === 'vague' || b.approx === 'vague' || compareValues(a, b) !== 'apart') return false;
  if (ratioOf(a, b) > RIVALS || otherCounter(a, b, ground)) return false;
  return isOneMatter(one, two, ground);
}

function tell(one: Checked, two: Checked): SelfCheck {
  return {
    id: `two:${one.figure.id}:${two.figure.id}`,
    kind: 'two_values',
    claims: [one.figure.id, two.figure.id],
    why: [{ code: 'two_values', params: saidParams(one.subject, two.subject) ?? {} }],
  };
}
