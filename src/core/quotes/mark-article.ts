import { type MarkedSpan, pairMarks } from './pair-marks.ts';

/** A paragraph's marked stretches; `continues` where the words go on from the paragraph before. */
export interface ArticleSpan extends MarkedSpan {
  continues: boolean;
}

/** How many paragraphs a quote may run over unmarked before its closing mark. */
const MAX_BRIDGE = 3;

/**
 * The marked stretches of each paragraph. A quote over several paragraphs gives one stretch in each:
 * with its opening mark repeated, or left open here and closed up to three paragraphs on.
 */
export function markArticle(body: readonly string[]): ArticleSpan[][] {
  const paired = body.map(pairMarks);
  const spans = paired.map((pair) => pair.spans.map((span): ArticleSpan => ({ ...span, continues: false })));

  for (let i = 0; i < body.length; i++) {
    const last = spans[i]?.at(-1);
    if (!last || last.closed || last.end !== body[i]?.length) continue;
    const first = spans[i + 1]?.[0];
    if (first && body[i + 1]?.slice(0, first.outerStart).trim() === '') {
      first.continues = true;
      continue;
    }
    for (let j = i + 1; j < body.length && j <= i + MAX_BRIDGE; j++) {
      const stray = paired[j]?.strayClose ?? null;
      if (stray !== null) {
        for (let k = i + 1; k < j; k++) spans[k] = [whole(body[k] ?? '')];
        spans[j]?.unshift({
          start: 0,
          end: stray,
          outerStart: 0,
          outerEnd: stray + 1,
          closed: true,
          continues: true,
        });
        break;
      }
      if ((spans[j]?.length ?? 0) > 0) break;
    }
  }
  return spans;
}

function whole(text: string): ArticleSpan {
  return { start: 0, end: text.length, outerStart: 0, outerEnd: text.length, closed: true, continues: true };
}
