import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../core/model.ts';
import type { PageMarks } from '../shared/messages.ts';
import { DEFAULT_SETTINGS } from '../shared/settings.ts';
import { keepReading } from './keep-reading.ts';

/** Its advice is not needed here, and 120 readings would wait for it. */
vi.mock('../page/keep-by-readability.ts', () => ({ keepByReadability: () => new Set() }));

const FIRST = 'Seventy buses with families on board left the camp on Sunday, the relief team said.';
const LATER = 'By Monday evening another forty buses had reached the camp near the river, it added.';
const marks: PageMarks = {
  detected: true,
  marks: [],
  differing: 0,
  total: 0,
  texts: null,
  settings: DEFAULT_SETTINGS,
};

/** A page of one article, and what was asked of the outside for it. */
function readPage(read: (article: Article) => Promise<PageMarks> = async () => marks) {
  const wishes = { read: vi.fn(read), failed: vi.fn(), draw: vi.fn(), gone: vi.fn() };
  return { ...wishes, ...keepReading(document, wishes) };
}

const add = (text: string) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector('article')?.append(paragraph);
};
const replace = (text: string) => {
  const paragraph = document.querySelector('article p');
  if (paragraph) paragraph.textContent = text;
};
/** Long enough for a page to rest and for the pause between two readings. */
const rest = () => vi.advanceTimersByTimeAsync(10_000);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<main><article><h1>Buses leave the camp</h1><p>${FIRST}</p></article></main>`;
});
afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});

describe('reading a page again', () => {
  it('happens when its article changed, not when something beside it did', async () => {
    const page = readPage();
    await rest();
    expect(page.read).toHaveBeenCalledTimes(1);
    expect(page.read.mock.calls[0]?.[0].body).toEqual([FIRST]);
    document.body.append(document.createElement('aside'));
    await rest();
    expect(page.read).toHaveBeenCalledTimes(1);
    add(LATER);
    await rest();
    expect(page.read).toHaveBeenCalledTimes(2);
    expect(page.read.mock.calls[1]?.[0].body).toEqual([FIRST, LATER]);
    expect(page.draw).toHaveBeenCalledTimes(2);
  });

  it('draws what the later of two readings found', async () => {
    const answers: ((found: PageMarks) => void)[] = [];
    const page = readPage(() => new Promise((resolve) => answers.push(resolve)));
    add(LATER);
    await rest();
    expect(answers).toHaveLength(2);
    answers[1]?.({ ...marks, total: 2 });
    answers[0]?.({ ...marks, total: 1 });
    await rest();
    expect(page.draw.mock.calls.map(([found]) => found.total)).toEqual([2]);
  });

  it('draws anew, and asks nobody, where the page set the same text once more', async () => {
    const page = readPage();
    await rest();
    document.querySelector('article')?.replaceWith(document.querySelector('article')?.cloneNode(true) ?? '');
    await rest();
    expect(page.read).toHaveBeenCalledTimes(1);
    expect(page.draw).toHaveBeenCalledTimes(2);
  });

  it('takes off what was drawn when the address changes', async () => {
    const page = readPage();
    await rest();
    history.replaceState(null, '', '/other');
    add(LATER);
    await rest();
    expect(page.gone).toHaveBeenCalledTimes(1);
    expect(page.read).toHaveBeenCalledTimes(2);
  });

  it('tries again where the background did not answer, and gives up after the third time', async () => {
    const page = readPage(() => Promise.reject(new Error('no background')));
    await rest();
    await rest();
    expect(page.read).toHaveBeenCalledTimes(3);
    add(LATER);
    await rest();
    expect(page.read).toHaveBeenCalledTimes(3);
    expect(page.draw).not.toHaveBeenCalled();
  });

  it('counts failures in a row only', async () => {
    let asked = 0;
    const page = readPage(async () => {
      if (++asked % 3 !== 0) throw new Error('no background');
      return marks;
    });
    await rest();
    await rest();
    add(LATER);
    await rest();
    await rest();
    expect(page.read).toHaveBeenCalledTimes(6);
    expect(page.draw).toHaveBeenCalledTimes(2);
  });

  it('ends on a page that never rests, and is done all the same when the person asks', async () => {
    const page = readPage();
    for (let i = 0; i < 130; i++) {
      replace(`${LATER} For the ${i}th time today.`);
      await rest();
    }
    expect(page.read).toHaveBeenCalledTimes(120);
    page.again();
    await rest();
    expect(page.read).toHaveBeenCalledTimes(121);
  });

  it('says why a page could not be read', async () => {
    document.body.innerHTML = '';
    const page = readPage();
    await rest();
    expect(page.failed).toHaveBeenCalledWith({ code: 'page_empty', detail: '0' });
    expect(page.read).not.toHaveBeenCalled();
  });
});
