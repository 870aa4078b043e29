import type { Article } from '../core/model.ts';
import { ArticleTrace } from '../page/article-trace.ts';
import type { ParagraphMap } from '../page/paragraph-map.ts';
import { readDocument } from '../page/read-page.ts';
import { watchAddress, watchChanges } from '../page/watch-page.ts';
import type { PageMarks, Problem } from '../shared/messages.ts';

/** A page is read again when nothing changed for this long, or after the longest wait (ms). */
const PATIENCE = { quiet: 1_200, most: 8_000 };
/** At least so long between two readings (ms): a live blog must not keep a laptop busy. */
const PAUSE = 4_000;
/** Readings of one address: a page that never comes to rest is left as it was last read. */
const MOST_READINGS = 120;

/** So many readings in a row that nobody compared: nobody is there any more. */
const MOST_FAILURES = 3;

/** What reading needs of the outside, and what it tells. */
export interface ReadingWishes {
  read: (article: Article) => Promise<PageMarks>;
  failed: (problem: Problem) => void;
  draw: (found: PageMarks, places: ParagraphMap) => void;
  /** The page turned into another one: what was drawn does not belong to it. */
  gone: () => void;
}

/**
 * Read the page now, and again whenever it changed and came to rest (live blogs, "read more", single-page sites).
 * `again` reads it at once, changed or not.
 */
export function keepReading(document: Document, wishes: ReadingWishes): { again: () => void } {
  const ended = new AbortController();
  let trace: ArticleTrace | null = null;
  let last = { text: '', found: null as PageMarks | null };
  let readings = 0;
  let at = Number.NEGATIVE_INFINITY;
  let turn = 0;
  let failures = 0;
  let waiting = 0;

  const readNow = async (): Promise<void> => {
    if (++readings > MOST_READINGS) return;
    at = performance.now();
    const mine = ++turn;
    const { article, places, problem, detail } = readDocument(document, location.href);
    if (problem) wishes.failed({ code: problem, detail });
    if (!article || !places) return;
    trace = new ArticleTrace(document, places, article.body.length);
    const text = JSON.stringify([article.title, article.body]);
    if (text === last.text && last.found) {
      wishes.draw(last.found, places);
      return;
    }
    try {
      const found = await wishes.read(article);
      // The page may have changed while its claims were compared: the later reading draws.
      if (mine !== turn) return;
      last = { text, found };
      wishes.draw(found, places);
      failures = 0;
    } catch {
      // One failure may be a background that was just being woken; several are an extension updated under us.
      if (++failures >= MOST_FAILURES) ended.abort();
      // Else nobody would ask again: a page at rest does not change.
      else readSoon();
    }
  };
  const readSoon = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void readNow(), Math.max(0, at + PAUSE - performance.now()));
  };
  const address = watchAddress(
    window,
    () => {
      wishes.gone();
      trace = null;
      last = { text: '', found: null };
      readings = 0;
      readSoon();
    },
    ended.signal,
  );
  watchChanges(
    document,
    PATIENCE,
    () => {
      address.check();
      if (!trace?.unchanged(document)) readSoon();
    },
    ended.signal,
  );
  void readNow();
  return {
    again: () => {
      last = { text: '', found: null };
      // A person asks: the page may begin anew.
      readings = 0;
      void readNow();
    },
  };
}
