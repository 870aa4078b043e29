/** Test code: writes numbers in English words, to be read back. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = [
  { value: 1e9, name: 'billion' },
  { value: 1e6, name: 'million' },
  { value: 1e3, name: 'thousand' },
];

interface Style {
  /** Between tens and units. */
  hyphen: '-' | ' ';
  /** Before the last part below a hundred. */
  and: ' and ' | ' ';
  capital: boolean;
}

function belowHundred(n: number, { hyphen }: Style): string {
  if (n < 20) return SMALL[n] ?? '';
  const tens = TENS[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? tens : `${tens}${hyphen}${SMALL[n % 10]}`;
}

function belowThousand(n: number, style: Style): string {
  if (n < 100) return belowHundred(n, style);
  const high = `${SMALL[Math.floor(n / 100)]} hundred`;
  return n % 100 === 0 ? high : `${high}${style.and}${belowHundred(n % 100, style)}`;
}

function spell(n: number, style: Style): string {
  if (n === 0) return 'zero';
  const parts: string[] = [];
  let rest = n;
  for (const { value, name } of SCALES) {
    const count = Math.floor(rest / value);
    if (count > 0) parts.push(`${belowThousand(count, style)} ${name}`);
    rest %= value;
  }
  const high = parts.join(' ');
  if (rest === 0) return high;
  const low = belowThousand(rest, style);
  if (high === '') return low;
  return `${high}${rest < 100 ? style.and : ' '}${low}`;
}

const STYLES: readonly Style[] = (['-', ' '] as const).flatMap((hyphen) =>
  ([' and ', ' '] as const).flatMap((and) => [false, true].map((capital) => ({ hyphen, and, capital }))),
);

/** Every way to write a whole number from 0 to 999 999 999 999 in words. */
export function spellings(n: number): string[] {
  const all = STYLES.map((style) => {
    const text = spell(n, style);
    return style.capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  });
  return [...new Set(all)];
}
