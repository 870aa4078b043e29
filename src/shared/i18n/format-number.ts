export type Digits = 'western' | 'eastern';

/** Three decimals: the smallest share that a report prints is a tenth of a percent; more is noise. */
const WESTERN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
const EASTERN = new Intl.NumberFormat('ar-EG-u-nu-arab', { maximumFractionDigits: 3 });

/** A number in the reader's digits, grouped by thousands: `29,600` or `٢٩٬٦٠٠`. */
export function formatNumber(value: number, digits: Digits): string {
  return (digits === 'eastern' ? EASTERN : WESTERN).format(value);
}

/** A whole number without groups (a year, a day), in the reader's digits. */
export function formatPlain(value: number, digits: Digits): string {
  const text = String(value);
  if (digits === 'western') return text;
  return text.replace(/[0-9]/g, (d) => String.fromCharCode(0x0660 + Number(d)));
}

/** The digits that a text prints: Eastern once it holds one of them. */
export function digitsOf(text: string): Digits {
  return /[٠-٩۰-۹]/u.test(text) ? 'eastern' : 'western';
}
