/** A tweet as pages embed it: its words, and who signed it. */
export interface Tweet {
  paragraph: number;
  start: number;
  end: number;
  author: string;
}

/** `— Mustafa Bali (@handle) March 23, 2019`, at the end of the tweet's paragraph or in the next one. */
const SIGNATURE = /(?:—|–|--|-)\s*([^()—–@\n]{2,60}?)\s*\(@[A-Za-z0-9_]{1,20}\)[^()\n]{0,40}$/u;
/** Pictures and short links at a tweet's end are not its words. */
const LINKS = /(?:\s*(?:pic\.twitter\.com\/\S+|https?:\/\/\S+|t\.co\/\S+))+\s*$/u;
/** A signature stands in the last characters of its paragraph. */
const TAIL = 140;

/** Embedded tweets of an article. Their words carry no marks: the signature is the evidence. */
export function findTweets(body: readonly string[]): Tweet[] {
  const tweets: Tweet[] = [];
  body.forEach((text, i) => {
    const from = Math.max(0, text.length - TAIL);
    const match = SIGNATURE.exec(text.slice(from));
    const author = match?.[1]?.trim();
    if (!match || author === undefined) return;
    const at = from + match.index;
    const own = text.slice(0, at);
    const paragraph = own.trim() === '' ? i - 1 : i;
    const words = own.trim() === '' ? body[i - 1] : own;
    if (words === undefined) return;
    const end = words.replace(LINKS, '').trimEnd().length;
    const start = words.length - words.trimStart().length;
    if (end - start >= 10) tweets.push({ paragraph, start, end, author });
  });
  return tweets;
}
