import { fold } from '../core/text/fold.ts';
import { findShownTitle } from './find-shown-title.ts';
import { firstTag } from './meta-tags.ts';
import { spacedText } from './spaced-text.ts';

/** What the title is read from. */
export interface TitleSources {
  document: Document;
  tags: ReadonlyMap<string, string>;
  headline: string | null;
  siteNames: readonly string[];
}

/** The title as printed, and its element where the page shows it. */
export interface Title {
  text: string;
  element: Element | null;
}

/** Share of words that a heading must have in common with the page's own account of its title. */
const ALIKE = 0.5;
/** Headings looked at. */
const MOST_HEADINGS = 40;

/**
 * The title: the page's visible heading that agrees with what the head says; where none does, the head's title
 * without the site's name.
 */
export function readTitle(sources: TitleSources): Title {
  const told = [
    sources.headline,
    firstTag(sources.tags, ['og:title', 'twitter:title', 'dc.title', 'sailthru.title']),
    sources.document.title,
  ]
    .filter((text) => text !== null)
    .map((text) => withoutSite(collapse(text), sources.siteNames))
    .filter((text) => text !== '');
  const headings = Array.from(sources.document.querySelectorAll('h1, [itemprop="headline"], h2')).slice(
    0,
    MOST_HEADINGS,
  );
  const best = bestHeading(headings, told);
  if (best) return withoutKicker(best, told);
  const only = headings.filter(
    (heading) => heading.tagName === 'H1' && words(heading.textContent ?? '').length > 1,
  );
  if (told.length === 0 && only.length === 1 && only[0])
    return { text: spacedText(only[0]), element: only[0] };
  const shown = sources.document.body && findShownTitle(sources.document.body, told);
  if (shown) return { text: shown.text, element: shown.element };
  return { text: told[0] ?? '', element: null };
}

/** A heading that holds more than the title (a kicker, a subtitle, a section): only the element that shows the title. */
function withoutKicker(title: Title, told: readonly string[]): Title {
  if (!title.element || title.element.childElementCount === 0) return title;
  const whole = words(title.text).join(' ');
  const shorter = told.filter(
    (one) => ` ${whole} `.includes(` ${words(one).join(' ')} `) && words(one).length > 2,
  );
  if (shorter.length === 0 || shorter.some((one) => words(one).join(' ') === whole)) return title;
  return findShownTitle(title.element, shorter) ?? title;
}

function bestHeading(headings: readonly Element[], told: readonly string[]): Title | null {
  let best: Title | null = null;
  let most = ALIKE;
  for (const heading of headings) {
    const text = spacedText(heading);
    if (text === '' || text.length > 400) continue;
    const score =
      Math.max(0, ...told.map((one) => likeness(text, one))) - (heading.tagName === 'H2' ? 0.2 : 0);
    if (score > most) {
      most = score;
      best = { text, element: heading };
    }
  }
  return best;
}

/** Share of the words that two titles have in common (Dice). */
function likeness(a: string, b: string): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return (2 * common) / (left.size + right.size);
}

function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Cut the site's name, a date or a section off a title: `Title - Site`, `Title | Site`, `Site: Title`. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const known = siteNames
    .map((name) => fold(name).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((name) => name.length > 1);
  const isSite = (part: string) => {
    const plain = fold(part).replace(/[^\p{L}\p{N}]/gu, '');
    return known.some(
      (name) => plain === name || (plain.length > 3 && (name.startsWith(plain) || plain.startsWith(name))),
    );
  };
  let text = title;
  for (let round = 0; round < 3; round++) {
    const at = /^(.*\S)\s*(?:\s[–—\-»·•:]+\s|\|)\s*(\S[^|]*)$/u.exec(text);
    if (!at?.[1] || !at[2] || !(isSite(at[2]) || /^[\d./\s]+$/u.test(at[2]))) break;
    text = at[1].trim();
  }
  const front = /^(\S[^|]*?)\s*(?:\s[–—\-»·•:]+\s|\||:\s)\s*(\S.*)$/u.exec(text);
  return front?.[1] && front[2] && isSite(front[1]) ? front[2].trim() : text;
}

/** White space as the page shows it; a title longer than this is no title. */
function collapse(text: string): string {
  return text
    .slice(0, 2_000)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/^\s+|\s+$/gu, '');
}
