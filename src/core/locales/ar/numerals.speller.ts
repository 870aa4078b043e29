/**
 * Test code: writes numbers in Arabic words, to be read back. Grammar after the rules of the number noun:
 * 3–10 oppose the gender of what they count, 11 and 12 agree, 100 and up are constructs.
 */

interface Style {
  oblique: boolean;
  /** Gender of what is counted. */
  feminine: boolean;
  hundred: 'مئة' | 'مائة';
  /** `ثلاثمئة` or `ثلاث مئة`. */
  joined: boolean;
}

const WITH_TA = ['', 'واحد', 'اثن', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const WITHOUT_TA = ['', 'واحدة', 'اثنت', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const HUNDRED_UNITS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'];
const SCALES = [
  { value: 1e9, one: 'مليار', many: 'مليارات' },
  { value: 1e6, one: 'مليون', many: 'ملايين' },
  { value: 1e3, one: 'ألف', many: 'آلاف' },
];

const dual = (style: Style, construct = false) => (style.oblique ? 'ي' : 'ا') + (construct ? '' : 'ن');

function belowHundred(n: number, style: Style): string {
  const units = style.feminine ? WITHOUT_TA : WITH_TA;
  if (n === 2) return `${units[2]}${dual(style)}`;
  if (n <= 10) return units[n] ?? '';
  const ten = style.feminine ? 'عشرة' : 'عشر';
  if (n === 11) return style.feminine ? 'إحدى عشرة' : 'أحد عشر';
  if (n === 12) return `${units[2]}${dual(style, true)} ${ten}`;
  if (n < 20) return `${units[n - 10]} ${ten}`;
  const tens = `${TENS[Math.floor(n / 10)]}${style.oblique ? 'ين' : 'ون'}`;
  return n % 10 === 0 ? tens : `${belowHundred(n % 10, style)} و${tens}`;
}

function hundreds(n: number, style: Style, construct: boolean): string {
  if (n === 1) return style.hundred;
  if (n === 2) return `${style.hundred.slice(0, -1)}ت${dual(style, construct)}`;
  return `${HUNDRED_UNITS[n]}${style.joined ? '' : ' '}${style.hundred}`;
}

function belowThousand(n: number, style: Style, construct = false): string {
  const high = Math.floor(n / 100);
  const low = n % 100;
  const parts = [];
  if (high > 0) parts.push(hundreds(high, style, construct && low === 0));
  if (low > 0) parts.push(belowHundred(low, style));
  return parts.join(' و');
}

function scaled(n: number, scale: (typeof SCALES)[number], style: Style): string {
  const masculine = { ...style, feminine: false };
  if (n === 1) return style.oblique ? `${scale.one}اً` : scale.one;
  if (n === 2) return `${scale.one}${dual(style)}`;
  const low = n % 100;
  const noun = low >= 3 && low <= 10 ? scale.many : low >= 11 ? `${scale.one}اً` : scale.one;
  return `${belowThousand(n, masculine, true)} ${noun}`;
}

function spell(n: number, style: Style): string {
  if (n === 0) return 'صفر';
  const parts = [];
  let rest = n;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value);
    if (count > 0) parts.push(scaled(count, scale, style));
    rest %= scale.value;
  }
  if (rest > 0) parts.push(belowThousand(rest, style));
  return parts.join(' و');
}

const STYLES: readonly Style[] = [false, true].flatMap((oblique) =>
  [false, true].flatMap((feminine) =>
    (['مئة', 'مائة'] as const).flatMap((hundred) =>
      [true, false].map((joined) => ({ oblique, feminine, hundred, joined })),
    ),
  ),
);

/** Every way to write a whole number from 0 to 999 999 999 999 in words. */
export function spellings(n: number): string[] {
  return [...new Set(STYLES.map((style) => spell(n, style)))];
}
