/** What the page's structured data says of its article. Strings as found; nothing is believed yet. */
export interface StructuredArticle {
  headline: string | null;
  published: string | null;
  modified: string | null;
  authors: readonly string[];
  publisher: string | null;
  language: string | null;
}

/** Longest script that is parsed: real ones have a few kB. */
const LONGEST = 500_000;
/** Objects looked at; a hostile page could nest without end. */
const MOST_OBJECTS = 2_000;

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|NewsItem)$/;

/** Read JSON-LD. Broken scripts are passed over. Null where no article is described. */
export function readJsonLd(document: Document): StructuredArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ''));
    if (found) return found;
  }
  return null;
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    try {
      // Raw line breaks inside strings are the commonest breakage.
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function findArticle(value: unknown): StructuredArticle | null {
  const queue: unknown[] = [value];
  for (let looked = 0; queue.length > 0 && looked < MOST_OBJECTS; looked++) {
    const item = queue.shift();
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_OBJECTS));
    if (!isRecord(item)) continue;
    if (types(item).some((type) => ARTICLE_TYPE.test(type))) return describe(item);
    queue.push(item['@graph'], item.mainEntity, item.mainEntityOfPage);
  }
  return null;
}

function describe(item: Record<string, unknown>): StructuredArticle {
  return {
    headline: asText(item.headline) ?? asText(item.name),
    published: asText(item.datePublished) ?? asText(item.dateCreated),
    modified: asText(item.dateModified),
    authors: names(item.author).concat(names(item.creator)),
    publisher: names(item.publisher)[0] ?? null,
    language: asText(item.inLanguage),
  };
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(names);
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  return isRecord(value) ? names(value.name) : [];
}

function types(item: Record<string, unknown>): string[] {
  const type = item['@type'];
  return Array.isArray(type)
    ? type.filter((one) => typeof one === 'string')
    : typeof type === 'string'
      ? [type]
      : [];
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
