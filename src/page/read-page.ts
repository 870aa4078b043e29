import type { Article, Outlet } from '../core/model.ts';
import type { Block } from './block.ts';
import { chooseBlocks } from './choose-blocks.ts';
import type { PageNames } from './drop-strays.ts';
import { readJsonLd } from './json-ld.ts';
import { keepByReadability } from './keep-by-readability.ts';
import { firstTag, readMetaTags } from './meta-tags.ts';
import { isOwn } from './own-element.ts';
import { ParagraphMap, type Placed } from './paragraph-map.ts';
import { authorNames, readAuthor } from './read-author.ts';
import { readDates, TODAY } from './read-dates.ts';
import { readLang } from './read-lang.ts';
import { hostOf, readOutlet } from './read-outlet.ts';
import { readTitle, type Title } from './read-title.ts';
import { readWire } from './read-wire.ts';
import { type Walk, type WalkLimits, walkBlocks } from './walk-blocks.ts';

/** Why a page gave no article, or only a part of one. */
export type PageProblem = 'page_too_big' | 'page_empty' | 'page_unreadable';

/** What was read of a page. With `page_too_big` the article is what stood before the limit. */
export interface PageReading {
  article: Article | null;
  places: ParagraphMap | null;
  problem: PageProblem | null;
  /** For the report of a problem: what failed, never text of the page. */
  detail: string | null;
}

/** What the reader is handed. */
export interface ReadOptions {
  /** Outlets known by their domain. */
  outlets?: readonly Outlet[];
  limits?: WalkLimits;
}

/**
 * A page of 5 MB of text is read whole (4 million characters cover it in Arabic and Latin); nodes are capped where
 * walking takes about a second on a slow laptop.
 */
const LIMITS: WalkLimits = { nodes: 400_000, characters: 4_000_000 };

/**
 * What an article has at most, in paragraphs and characters: the longest live blogs stay below; beyond stands a book,
 * and comparing it would keep the browser busy.
 */
const MOST_PARAGRAPHS = 4_000;
const MOST_BODY = 1_500_000;

/** Lines above the title that may give the date, and their greatest length. */
const NEAR = 3;
const DATELINE = 100;

/** Below this many characters of body there is no article. */
const LEAST = 40;

/**
 * Read an article out of a document, live or parsed from a file (no layout needed). Never changes the document,
 * never throws: what cannot be read comes back as a problem.
 */
export function readDocument(document: Document, url: string | null, options: ReadOptions = {}): PageReading {
  try {
    return read(document, url, options);
  } catch (error) {
    const detail = error instanceof Error ? error.name : 'error';
    return { article: null, places: null, problem: 'page_unreadable', detail };
  }
}

function read(document: Document, url: string | null, options: ReadOptions): PageReading {
  const root = document.body ?? document.documentElement;
  if (!root) return { article: null, places: null, problem: 'page_empty', detail: 'no body' };
  const tags = readMetaTags(document);
  const structured = readJsonLd(document);
  const address = url ?? firstTag(tags, ['og:url']) ?? null;
  const outlet = readOutlet(address, tags, structured?.publisher ?? null, options.outlets ?? []);
  const siteNames = [
    outlet?.name,
    firstTag(tags, ['og:site_name']),
    structured?.publisher,
    hostOf(address),
    outlet?.domain,
  ];
  const title = readTitle({
    document,
    tags,
    headline: structured?.headline ?? null,
    siteNames: siteNames.filter((name) => typeof name === 'string'),
  });
  const limits = options.limits ?? LIMITS;
  const authorship = readAuthor(document, tags, structured);
  const names = {
    site: siteNames.filter((name) => typeof name === 'string'),
    authors: authorNames(authorship.author),
  };
  let { walk, blocks } = readBody(document, root, title, names, limits, false);
  if (lengthOf(blocks) < LEAST) ({ walk, blocks } = readBody(document, root, title, names, limits, true));
  const length = lengthOf(blocks);
  const text = upToLimit(blocks);
  const body = text.map((block) => block.text);
  const whole = walk.whole && text.length === blocks.length;
  if (length < LEAST) {
    return {
      article: null,
      places: null,
      problem: whole ? 'page_empty' : 'page_too_big',
      detail: `${length}`,
    };
  }
  const lang = readLang(
    [
      document.documentElement.getAttribute('lang'),
      structured?.language ?? null,
      firstTag(tags, ['og:locale', 'content-language']),
    ],
    body.join(' '),
  );
  const near = linesNear(walk, blocks, title);
  const dates = readDates({
    document,
    tags,
    structured,
    url: address,
    title: title.element,
    near,
    dayFirst: lang !== 'en',
  });
  const article: Article = {
    url: address,
    title: title.text,
    body,
    outlet,
    author: authorship.author,
    lang,
    published: dates.published,
    modified: dates.modified,
    wire: readWire({ bylines: authorship.lines, body, above: near, below: linesAfter(walk, blocks) }),
  };
  return {
    article,
    places: new ParagraphMap(placeTitle(title), text),
    problem: whole ? null : 'page_too_big',
    detail: null,
  };
}

/** The blocks of the article; with `unhide` also those that only an attribute hides. */
function readBody(
  document: Document,
  root: Element,
  title: Title,
  names: PageNames,
  limits: WalkLimits,
  unhide: boolean,
): { walk: Walk; blocks: Block[] } {
  const walk = walkBlocks(root, { own: isOwn, title: title.element, unhide }, limits);
  const kept = unhide ? new Set<Element>() : keepByReadability(document);
  return { walk, blocks: chooseBlocks(walk, kept, title.element, title.text, names).filter(isShown()) };
}

/** The blocks that fit into one article. */
function upToLimit(blocks: readonly Block[]): readonly Block[] {
  let characters = 0;
  const end = blocks.findIndex(({ text }, index) => {
    characters += text.length;
    return index >= MOST_PARAGRAPHS || characters > MOST_BODY;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Short lines from just above the title down to the text that are no part of it: datelines without a name, bylines. */
function linesNear(walk: Walk, blocks: readonly Block[], title: Title): string[] {
  const indexOf = (block: Block | undefined) => walk.blocks.findIndex((one) => one.text === block?.text);
  // The first block may be the summary above dateline and byline.
  const first = Math.max(indexOf(blocks[0]), indexOf(blocks[1]));
  const heading = walk.blocks.findIndex((block) => title.element?.contains(block.element));
  const start = Math.max(0, (heading < 0 ? first : Math.min(heading, first)) - NEAR);
  return shortLines(walk.blocks.slice(start, first), blocks);
}

/** Short lines just after the text: credits. */
function linesAfter(walk: Walk, blocks: readonly Block[]): string[] {
  const last = walk.blocks.findLastIndex((one) => one.text === blocks.at(-1)?.text);
  return shortLines(walk.blocks.slice(last + 1, last + 1 + NEAR), blocks);
}

function shortLines(some: readonly Block[], body: readonly Block[]): string[] {
  const own = new Set(body.map(({ text }) => text));
  return some.flatMap(({ text, junk, element }) =>
    text.length <= DATELINE && junk !== 'caption' && !own.has(text) && !element.closest(TODAY) ? [text] : [],
  );
}

/** The title's own text nodes, where the page shows it. */
function placeTitle(title: Title): Placed | null {
  if (!title.element) return null;
  const walk = walkBlocks(
    title.element,
    { own: isOwn, title: title.element },
    { nodes: 2_000, characters: 2_000 },
  );
  const found = walk.blocks.find((block) => block.text === title.text);
  return found ?? null;
}

/** Asks the browser whether an element is shown, once for each element; without layout everything is. */
function isShown(): (block: Block) => boolean {
  const known = new Map<Element, boolean>();
  return ({ element }) => {
    let shown = known.get(element);
    if (shown === undefined) {
      shown =
        typeof element.checkVisibility !== 'function' ||
        element.checkVisibility({ visibilityProperty: true });
      known.set(element, shown);
    }
    return shown;
  };
}
