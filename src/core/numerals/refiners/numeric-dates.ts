import type { Draft } from '../draft.ts';
import { decide, type Refiner } from '../refiner.ts';
import type { Scan } from '../scan.ts';

const MARKS = '/-.';

/** `2019/03/19`, `17-03-2019`, `5/17/2018`: three runs glued by one mark that can be a day, a month and a year. */
export const numericDates: Refiner = {
  name: 'numeric dates',
  refine(drafts, scan) {
    const out: Draft[] = [];
    for (let k = 0; k < drafts.length; k++) {
      const three = drafts.slice(k, k + 3);
      if (isDate(three, scan)) {
        for (const draft of three) out.push(decide({ ...draft, role: null }, 'date', 'numeric date'));
        k += 2;
      } else {
        const draft = drafts[k];
        if (draft) out.push(draft);
      }
    }
    return out;
  },
};

function isDate(three: readonly Draft[], scan: Scan): boolean {
  const [a, b, c] = three;
  if (!a || !b || !c) return false;
  const mark = scan.text(a.to);
  if (!MARKS.includes(mark) || scan.text(b.to) !== mark) return false;
  if (b.from !== a.to + 1 || c.from !== b.to + 1) return false;
  if (![a.to, b.from, b.to, c.from].every((i) => scan.isGlued(i))) return false;
  if (three.some((draft) => draft.to !== draft.from + 1 || !scan.isDigits(draft.from))) return false;
  const [x, y, z] = [Math.abs(a.value), b.value, c.value];
  const isDayMonth = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  const width = scan.text(c.from).length;
  if (scan.text(a.from).length === 4) return isDayMonth(z, y) || isDayMonth(y, z);
  return (width === 4 || width === 2) && (isDayMonth(x, y) || isDayMonth(y, x));
}
