import type { Block } from './block.ts';
import { isLinks, isProse, proseWeight } from './is-prose.ts';
import { nameWords } from './name-words.ts';

/** The root must hold this share of what Readability kept: its stray siblings must not widen it. */
const MOST = 0.85;

/** An element that calls itself the article's text is believed with less: notices that Readability kept stand outside. */
const NAMED = 0.6;

const TEXT_NAMES = /^(?:body|text|content|main|inner)$/;
const ARTICLE_NAMES = /^(?:article|story|entry|post|news)$/;

/** `<article>`, `articleBody`, `entry-content`, `story-body`, … */
function isNamedArticle(element: Element): boolean {
  if (element.tagName === 'ARTICLE') return true;
  const words = nameWords(element);
  return words.some((word) => ARTICLE_NAMES.test(word)) && words.some((word) => TEXT_NAMES.test(word));
}

/**
 * The smallest element around the article: around the prose that Readability kept, or, where it kept none, around
 * the densest prose of the page.
 */
export function articleRoot(blocks: readonly Block[], kept: ReadonlySet<Element>): Element | null {
  const advised = blocks.filter((block) => !block.junk && kept.has(block.element));
  const weights = weigh(advised);
  if (weights.total > 0) {
    const named = [...weights.under].filter(([element]) => isNamedArticle(element));
    return smallest(new Map(named), weights.total * NAMED) ?? smallest(weights.under, weights.total * MOST);
  }
  return densest(blocks.filter((block) => !block.junk));
}

/** Levels between a live page's text and the element that repeats, and how many there must be of it. */
const POST_DEPTH = 4;
const POSTS = 3;

/**
 * A live page's posts stand side by side under one title; each may be too short to be found. Where the root is in one
 * of several equal elements with sentences, none with a title of its own, the article is what holds them all.
 */
export function widenToEquals(
  root: Element | null,
  blocks: readonly Block[],
  title: Element | null,
): Element | null {
  let at = root;
  for (let level = 0; at && level < POST_DEPTH; level++) {
    const around: Element | null = at.parentElement;
    if (!around || title === null || at.contains(title)) return root;
    const name = nameOf(at);
    const equals = Array.from(around.children).filter((one) => nameOf(one) === name);
    if (name !== '' && equals.length >= POSTS && arePosts(equals, around, blocks)) return around;
    at = around;
  }
  return root;
}

/** Tag and first class; empty for an element without a class, which is no sign of equality. */
function nameOf(element: Element): string {
  const first = /\S+/.exec(element.getAttribute('class') ?? '')?.[0];
  return first ? `${element.tagName}.${first}` : '';
}

/** Has each of these children of one element sentences, no list of links and no title of its own? One pass. */
function arePosts(children: readonly Element[], around: Element, blocks: readonly Block[]): boolean {
  const telling = new Set<Element>();
  const linking = new Set<Element>();
  for (const block of blocks) {
    if (block.junk || !around.contains(block.element)) continue;
    let child = block.element;
    while (child.parentElement && child.parentElement !== around) child = child.parentElement;
    if (isLinks(block)) linking.add(child);
    else if (isProse(block)) telling.add(child);
  }
  return children.every((one) => telling.has(one) && !linking.has(one) && one.querySelector('h1') === null);
}

/** Prose under each element. */
function weigh(blocks: readonly Block[]): { under: Map<Element, number>; total: number } {
  const under = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    const weight = proseWeight(block);
    if (weight === 0) continue;
    total += weight;
    // A single long paragraph is not the article's root: its parent is.
    for (let at = block.element.parentElement ?? block.element; at; at = at.parentElement as Element) {
      under.set(at, (under.get(at) ?? 0) + weight);
    }
  }
  return { under, total };
}

function smallest(under: ReadonlyMap<Element, number>, enough: number): Element | null {
  let best: Element | null = null;
  for (const [element, weight] of under) {
    if (weight >= enough && (best === null || best.contains(element))) best = element;
  }
  return best;
}

/** The element with the most prose, its children's counted in full, its grandchildren's by half. */
function densest(blocks: readonly Block[]): Element | null {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    const weight = proseWeight(block);
    const parent = block.element.parentElement ?? block.element;
    if (weight === 0) continue;
    scores.set(parent, (scores.get(parent) ?? 0) + weight);
    const grand = parent.parentElement;
    if (grand) scores.set(grand, (scores.get(grand) ?? 0) + weight / 2);
  }
  let best: Element | null = null;
  for (const [element, score] of scores) {
    if (best === null || score > (scores.get(best) ?? 0)) best = element;
  }
  return best;
}
