import ar from '../../src/_locales/ar/messages.json';
import { parseMessages } from '../../src/shared/i18n/parse-messages.ts';
import { createSpeech } from '../../src/shared/i18n/speech.ts';
import { dressPage } from '../../src/view/dom/dress-page.ts';
import { createSidebarView } from '../../src/view/pages/sidebar-view.ts';
import { manyClaims } from '../../tests/gallery/many.ts';

/** The sidebar of 200 claims with 10,000 rows: when its first cards are seen, and how it scrolls. */
const messages = parseMessages(ar);
const speech = createSpeech({ lang: 'ar', messages, base: messages, months: 'levant', digits: 'western' });
dressPage(speech, 'light', 'bench');
const root = document.getElementById('root') ?? document.body;
root.className = 'side';
const whole = manyClaims(200, 50);
const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

/**
 * ms until the first cards are in the document (`script`), and until the screen shows them (`painted`: when the frame with
 * the first card's wording was presented); what of the window was still empty then.
 */
async function measureFirst() {
  const view = createSidebarView(
    root,
    { speech, labels: {}, ask: () => undefined },
    { order: 'differences', filter: 'all', lang: null },
  );
  // The frame of the sidebar, with what is being done, is on the screen when the claims come.
  await frame();
  await frame();
  const presented = firstPresented();
  const start = performance.now();
  view.show({ kind: 'compared', comparison: whole, at: '2026-11-24T00:00:00Z' });
  const script = performance.now() - start;
  root.querySelector('.card .said')?.setAttribute('elementtiming', 'card');
  const holes = (): number =>
    [...root.querySelectorAll('.pending')].filter((each) => each.getBoundingClientRect().top < innerHeight)
      .length;
  await frame();
  const empty = holes();
  return { script, painted: (await presented) - start, empty };
}

/** When the first element that carries `elementtiming` was on the screen. */
function firstPresented(): Promise<number> {
  return new Promise((done) => {
    new PerformanceObserver((list, observer) => {
      const [first] = list.getEntries();
      if (!first) return;
      observer.disconnect();
      done(first.startTime);
    }).observe({ type: 'element' });
  });
}

/** A fast reader: 400 px a frame (24,000 px a second) through the whole page; ms between frames. */
async function measureScroll() {
  const times: number[] = [];
  let last = await frame();
  let pending = 0;
  for (let i = 0; i < 400; i++) {
    scrollBy({ top: 400, behavior: 'instant' });
    const now = await frame();
    times.push(now - last);
    last = now;
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (middle?.closest('.pending')) pending += 1;
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    if (scrollTop + clientHeight >= scrollHeight - 2) break;
  }
  times.sort((a, b) => a - b);
  return {
    frames: times.length,
    median: times[times.length >> 1],
    p95: times[Math.floor(times.length * 0.95)],
    worst: times.at(-1),
    pending,
  };
}

Object.assign(globalThis, { measureFirst, measureScroll });
