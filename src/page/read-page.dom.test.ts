import { describe, expect, it } from 'vitest';
import { readDocument } from './read-page.ts';

/** A document of its own, parsed in the test's window. */
function open(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const LONG = 'The council met for three hours and counted 214 houses that can be lived in again.';

describe('readDocument on bad input', () => {
  it('tells of an empty page', () => {
    expect(readDocument(open(''), null)).toMatchObject({ article: null, problem: 'page_empty' });
  });

  it('tells of a page whose DOM throws', () => {
    const hostile = open(`<p>${LONG}</p>`);
    Object.defineProperty(hostile, 'querySelectorAll', {
      get() {
        throw new Error('no');
      },
    });
    expect(readDocument(hostile, null)).toMatchObject({
      article: null,
      problem: 'page_unreadable',
      detail: 'Error',
    });
  });

  it('reads what stands before the limit of a page that is too big', () => {
    const page = open(`<h1>Houses</h1>${`<p>${LONG}</p>`.repeat(200)}`);
    const { article, problem } = readDocument(page, null, { limits: { nodes: 400_000, characters: 2_000 } });
    expect(problem).toBe('page_too_big');
    expect(article?.body.length).toBeGreaterThan(20);
    expect(article?.body.length).toBeLessThan(40);
  });

  it('is not led astray by fields that hide a form’s properties', () => {
    const page = open(
      `<h1>Houses again</h1><form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="tagName"><input name="getAttribute"><div><p>${LONG}</p><p>${LONG} Nobody was asked.</p></div></form>`,
    );
    expect(readDocument(page, null).article?.body).toEqual([LONG, `${LONG} Nobody was asked.`]);
  });

  it('takes very deep pages', () => {
    const page = open('<h1>Deep water</h1>');
    let at: Element = page.body;
    for (let depth = 0; depth < 600; depth++) {
      const div = page.createElement('div');
      at.append(div);
      at = div;
    }
    at.innerHTML = `<p>${LONG}</p><p>${LONG} It rained.</p>`;
    const { article, problem } = readDocument(page, null);
    expect(article?.body.length ?? problem).toBeTruthy();
  });

  it('never reads our own sidebar', () => {
    const page = open(`<h1>Houses</h1><p>${LONG}</p><masadir-frame><p>${LONG} Ours.</p></masadir-frame>`);
    expect(readDocument(page, null).article?.body).toEqual([LONG]);
  });
});

describe('what stands around the text', () => {
  const story = `<p>${LONG}</p><p>${LONG} Nobody was asked.</p>`;
  const body = (html: string) => readDocument(open(html), null).article?.body;

  it('does not take a tool named for comments, above the text, for their heading', () => {
    const tools = ['print', 'e-mail', 'share', 'comments'].map((tool) => `<li>${tool}</li>`).join('');
    const page = (list: string) => `<h1>Houses</h1><div class="story-body"><ul>${list}</ul>${story}</div>`;
    expect(body(page(tools))?.slice(-2)).toEqual([LONG, `${LONG} Nobody was asked.`]);
    // Behind the text it is.
    expect(
      body(
        `<h1>Houses</h1><div class="story-body">${story}<h3>Comments</h3><p>I was there and counted ten.</p></div>`,
      ),
    ).toEqual([LONG, `${LONG} Nobody was asked.`]);
  });

  it('leaves out the note on the author beside the text, not a text that is named for its author', () => {
    const note =
      'Mona Zaher writes about houses, bridges, roads and what stands beside them. She studied in two towns, taught in a third, and lives, with her family, in a fourth, from where she sends a letter each week, to whoever asks for it, about what was built, what fell, and who paid.';
    const story = ['north', 'south', 'east', 'west', 'middle']
      .map((part) => `<p>In the ${part}, ${LONG} ${LONG.replace('214', 'no')}</p>`)
      .join('');
    const page = (name: string, around: string) =>
      `<h1>Houses</h1><div class="left"><div class="module">${around}<div class="${name}">${story}</div></div></div>`;
    const card = `<div class="author-card"><div class="description"><p>${note}</p></div></div>`;
    expect(body(page('copy', card))).toEqual(body(page('copy', '')));
    expect(body(page('author-page', ''))?.length).toBe(5);
  });

  it('leaves out an invitation to follow someone, not a sentence on following', () => {
    expect(body(`<h1>Houses</h1><div>${story}<p>Follow Mona Zaher on Twitter.</p></div>`)?.length).toBe(2);
    expect(
      body(`<h1>Houses</h1><div>${story}<p>They follow what is said on Twitter.</p></div>`)?.length,
    ).toBe(3);
  });
});

describe('places in the page', () => {
  const html =
    '<h1>قوافل  جديدة</h1><p>خرج\n  <b>٣٤ أَلْفاً</b> من\tالمدنيين، وقال شاهد إن <a href="/x">الطريق</a> كان طويلاً جداً هذه المرة.</p>';

  it('gives the range of a stretch across elements and runs of space', () => {
    const { article, places } = readDocument(open(html), null);
    const text = article?.body[0] ?? '';
    expect(text.startsWith('خرج ٣٤ أَلْفاً من المدنيين')).toBe(true);
    const start = text.indexOf('٣٤');
    const end = text.indexOf('المدنيين') + 'المدنيين'.length;
    const range = places?.rangeOf(0, start, end);
    expect(range?.toString()).toBe('٣٤ أَلْفاً من\tالمدنيين');
  });

  it('widens a stretch that would part a letter from its marks', () => {
    const { article, places } = readDocument(open(html), null);
    const text = article?.body[0] ?? '';
    const start = text.indexOf('لْفاً');
    expect(places?.rangeOf(0, start, start + 1)?.toString()).toBe('لْ');
  });

  it('finds the title where the page shows it', () => {
    const { article, places } = readDocument(open(html), null);
    expect(article?.title).toBe('قوافل جديدة');
    expect(places?.rangeOf('title', 0, 5)?.toString()).toBe('قوافل');
  });

  it('gives nothing for what is out of bounds or gone', () => {
    const page = open(html);
    const { places } = readDocument(page, null);
    expect(places?.rangeOf(0, 5, 5)).toBeNull();
    expect(places?.rangeOf(7, 0, 3)).toBeNull();
    page.querySelector('p')?.remove();
    expect(places?.rangeOf(0, 0, 3)).toBeNull();
  });
});
