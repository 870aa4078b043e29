/** Text nodes looked at, and characters taken: what the first screens of an article have. */
const MOST_NODES = 6_000;
const MOST_CHARACTERS = 12_000;

/** Shorter text nodes are menus, counters and labels. */
const LINE = 40;

/** A structured headline is near the beginning of its script. */
const SCRIPT_REACH = 20_000;
const MOST_SCRIPTS = 6;

const META =
  'meta[property="og:title"], meta[property="og:description"], meta[name="description"], meta[name="keywords"], meta[name="news_keywords"], meta[name="twitter:title"]';

/**
 * Texts that tell cheaply what a page is about, the most telling first: title, address, meta tags, structured
 * headline, headings, then a sample of the text. Reads no layout and changes nothing.
 */
export function* sampleTexts(document: Document, url: string): Generator<string> {
  yield document.title.slice(0, 1_000);
  yield readable(url);
  for (const meta of document.querySelectorAll(META))
    yield (meta.getAttribute('content') ?? '').slice(0, 2_000);
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]')).slice(
    0,
    MOST_SCRIPTS,
  )) {
    const found = /"headline"\s*:\s*"([^"]{1,500})/.exec((script.textContent ?? '').slice(0, SCRIPT_REACH));
    if (found?.[1]) yield found[1];
  }
  for (const heading of Array.from(document.querySelectorAll('h1, h2')).slice(0, 20)) {
    yield (heading.textContent ?? '').slice(0, 500);
  }
  yield* longLines(document.querySelector('article, main') ?? document.body);
  if (document.body) yield* longLines(document.body);
}

/** The longer text nodes under an element, in reading order, within the limits. */
function* longLines(root: Element | null): Generator<string> {
  if (!root) return;
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let characters = 0;
  for (let nodes = 0; nodes < MOST_NODES && characters < MOST_CHARACTERS; nodes++) {
    const node = walker.nextNode();
    if (!node) return;
    const text = node.nodeValue ?? '';
    if (text.length < LINE || /^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? '')) continue;
    characters += text.length;
    yield text.slice(0, MOST_CHARACTERS);
  }
}

function readable(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname).replace(/[-_/]+/g, ' ');
  } catch {
    return '';
  }
}
