import type { FigureVerdict } from '../../model.ts';
import { meets, otherSeries } from './meets.ts';
import { beyond, bothShapes, type Pair, shrinks, within } from './pair.ts';
import { dayParams } from './params.ts';
import { verdict } from './verdict.ts';

/** The number of a camp is given anew every few days. */
const RESIDENT_DAYS = 3;

/**
 * To come out, to surrender, to be captured: outlets use one for the other when they speak of one event,
 * but as sums they are sums of different wholes ("5,000 of the 29,600 who surrendered / of the 60,000 who left").
 * Lets the pair pass on (null) when it is one event or one series.
 */
export function relateNearActs(pair: Pair): FigureVerdict | null {
  if (pair.acts === 'same') return null;
  const { a, b } = pair;
  if (a.act === 'staying' || b.act === 'staying') return relateResidents(pair);
  if (pair.starts === 'same') return relateOneSeries(pair);
  if (pair.sameNumber && isArmed(pair)) {
    const oneDay = a.shape === 'happening' && b.shape === 'happening' && a.facts.value < 1000;
    if (oneDay) return within(pair, 2) ? null : verdict('unrelated', 'other_day');
    return verdict('other_scope', 'other_whole');
  }
  if (pair.counter && isArmed(pair) && pair.ratio < 2 && pair.gap !== 0 && bothShapes(pair, 'total')) {
    return verdict('other_time', 'running_count', dayParams(a, b));
  }
  if (pair.sameNumber && within(pair, 2) && pair.group !== 'part') return null;
  if (pair.sameNumber && !pair.vague && !beyond(pair, 7)) return verdict('other_scope', 'other_whole');
  return verdict('unrelated', 'other_event');
}

/** Who fled and who lives in a place: one count by one number, of one place and week. */
function relateResidents(pair: Pair): FigureVerdict {
  const one = pair.sameNumber && !pair.vague && pair.place === 'same' && within(pair, RESIDENT_DAYS);
  return (one && meets(pair)) || verdict('unrelated', 'other_event');
}

function relateOneSeries(pair: Pair): FigureVerdict | null {
  if (pair.sameNumber) return null;
  // Who surrendered are a part of all who left: a sum does not shrink.
  if (bothShapes(pair, 'total') && pair.gap !== 0 && shrinks(pair)) return otherSeries(pair);
  // Relatives who surrendered and civilians who left are two counts of one balance.
  return pair.ratio < 1.5 && pair.group === 'same' ? null : verdict('unrelated', 'other_event');
}

const isArmed = ({ a, b }: Pair): boolean => a.facts.counted === 'fighter' && b.facts.counted === 'fighter';
