import type { Scan } from './scan.ts';

/** An order of magnitude: `عشرات الآلاف` 10 000, `several hundred` 100. */
export interface Vague {
  to: number;
  value: number;
  scale: number;
}

/** Read the vague number that starts at token `i`; null where none does. */
export function readVague(scan: Scan, i: number): Vague | null {
  return readFewOf(scan, i) ?? readMagnitude(scan, i);
}

/** `بضع مئات`, `عدة آلاف`, `a few hundred`, `several dozen`. */
function readFewOf(scan: Scan, i: number): Vague | null {
  const { articles, ofs } = scan.lexicon.grammar;
  let at = scan.is(i, articles) ? i + 1 : i;
  if (!scan.as(at, 'few')) return null;
  at++;
  if (scan.text(at) !== articles[0] && scan.is(at, ofs)) at++;
  const hundred = scan.as(at, 'hundred');
  const scale = scan.as(at, 'scale');
  const pack = scan.as(at, 'pack');
  if (hundred?.value === 100 || scale || pack) {
    // A dozen is rounded down to its order of magnitude, as `dozens` is.
    const value = scale?.value ?? (pack ? 10 : 100);
    const second = scan.as(at + 1, 'scale');
    if (!scale && second) return { to: at + 2, value: value * second.value, scale: second.value };
    return { to: at + 1, value, scale: scale?.value ?? 1 };
  }
  return readMagnitude(scan, at);
}

/** `مئات`, `آلاف`, `عشرات الآلاف`, `hundreds of thousands`. */
function readMagnitude(scan: Scan, i: number): Vague | null {
  const first = magnitudeAt(scan, i);
  if (!first) return null;
  let { value } = first;
  let to = i + 1;
  let scale = first.scale;
  // At most two: no language of news says tens of hundreds of thousands.
  const at = scan.is(to, scan.lexicon.grammar.ofs) ? to + 1 : to;
  const second = magnitudeAt(scan, at);
  const joined = second && second.value > value && !hasPreposition(scan, at);
  if (joined) {
    value *= second.value;
    scale = second.scale;
    to = at + 1;
  }
  const needs = first.needs;
  if (needs !== undefined && !needs.split(' ').includes(scan.text(i + 1))) return null;
  return { to, value, scale };
}

function magnitudeAt(scan: Scan, i: number): { value: number; scale: number; needs?: string } | null {
  const vague = scan.as(i, 'vague');
  if (vague)
    return { value: vague.value, scale: 1, ...(vague.needs === undefined ? {} : { needs: vague.needs }) };
  const scale = scan.as(i, 'scale');
  return scale?.number === 'many' ? { value: scale.value, scale: scale.value } : null;
}

function hasPreposition(scan: Scan, i: number): boolean {
  const articles = scan.lexicon.proclitics.articles;
  return (scan.reading(i)?.particles ?? []).some((particle) => !articles.includes(particle));
}
