import type { FigureCard, FigureFacts, Report } from '../../model.ts';
import { compareArticle } from '../compare-article.ts';
import { figure, head, onPage, page, report } from '../example-reports.ts';

/* Cards of invented pages against invented reports, for the tests of this folder. */

/** A figure by what matters of it. */
export type Told = Partial<FigureFacts> & { value: number };

export const camp = { event: 'residing', place: 'Camp Noor' } as const;
export const dead = { counted: 'soldier', event: 'killed', side: 'sdf' } as const;
export const gone = { counted: 'fighter', event: 'surrendered', side: 'isis' } as const;

/** What travels together in one invented statement. */
export const statement: readonly Told[] = [
  { value: 23_700, event: 'surrendered' },
  { value: 1423, counted: 'fighter', event: 'killed', side: 'isis' },
  { value: 74, counted: 'soldier', event: 'wounded', side: 'sdf' },
];

export function compare(figures: readonly Told[], reports: readonly Report[], published = '2021-05-10') {
  return compareArticle(
    page({ published }),
    { figures: onPage(...figures), quotes: [], numerals: [] },
    reports,
  );
}
export function cardOf(figures: readonly Told[], reports: readonly Report[], published?: string): FigureCard {
  const card = compare(figures, reports, published).cards.find(({ id }) => id === 'f0');
  if (card?.kind !== 'figure') throw new Error('expected a figure card');
  return card;
}
export const other = (id: string, published: string | null, ...figures: readonly Told[]): Report =>
  report(head(id, published), figures.map(figure));
export const relations = ({ rows }: FigureCard) => rows.map(({ relation }) => relation);
