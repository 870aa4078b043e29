import type { FigureFacts, FigureRelation } from '../model.ts';
import { figure, head, inReport } from './example-reports.ts';
import { groundOf } from './figures/ground.ts';
import { relateFigures } from './relate-figures.ts';

/* Invented places and bodies, and the relation of two figures told by what matters of them. */

const ground = groundOf({
  authority: [
    { id: 'front', kind: 'body', names: {} },
    { id: 'front-speaker', kind: 'person', names: {}, speaksFor: 'front' },
    { id: 'monitor', kind: 'body', names: {} },
  ],
  places: [
    { id: 'land', names: { en: ['Landia'] }, within: null },
    { id: 'zahra', names: { en: ['Tel Zahra'], ar: ['تل زهرا'] }, within: 'land' },
    { id: 'camp', names: { en: ['Camp Noor'] }, within: 'land' },
  ],
});

/** A figure of a test: what matters of it, its report's day (`on`), and the figures beside it. */
export type Side = Partial<FigureFacts> & { on?: string | null; beside?: readonly Partial<FigureFacts>[] };

/** The relation of two figures, each on its day. @throws Error where it is another one from the other side. */
export function relate(a: Side, b: Side): FigureRelation {
  const context = (id: string, { on = '2021-05-10', beside = [], ...told }: Side) =>
    inReport(head(id, on), figure(told), ...beside.map(figure));
  const [x, y] = [context('alpha', a), context('beta', b)];
  const there = relateFigures(x, y, ground).relation;
  const back = relateFigures(y, x, ground).relation;
  if (back !== there) throw new Error(`not symmetric: ${there} one way, ${back} the other`);
  return there;
}

export const dead = { counted: 'soldier', event: 'killed', side: 'sdf' } as const;
export const gone = { counted: 'fighter', event: 'surrendered', side: 'isis' } as const;
export const camp = { counted: 'person', event: 'residing', place: 'Camp Noor' } as const;
