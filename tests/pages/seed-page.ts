/** An article with what stood around it on its page: the shape of the annotated seed articles. */
export interface Seed {
  id: string;
  outlet: string | null;
  domain: string | null;
  lang: string;
  published: string | null;
  title: string;
  body: readonly string[];
  /** Lines above the text: menus, counters, captions, standing headlines. */
  before: readonly string[];
  /** Lines below it: readers' comments, related links. */
  after: readonly string[];
}

/** The looks in which a seed is dressed, so that no single layout is what the reader learnt. */
export type SeedLook = 'modern' | 'wordpress' | 'table-age';

const COMMENT_HEADS = /تعليق|تعقيب|comment/i;

/** Turn a seed into the HTML of a news page. Lines around the article become menus, captions, counters, related links and comments. */
export function seedPage(seed: Seed, look: SeedLook): string {
  const inner = LOOKS[look](seed);
  const published = seed.published
    ? `<meta property="article:published_time" content="${seed.published}T09:30:00+02:00">`
    : '';
  return `<!doctype html>
<html lang="${seed.lang}" dir="${seed.lang === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${escape(seed.title)} | ${escape(seed.outlet ?? 'news')}</title>
<meta property="og:site_name" content="${escape(seed.outlet ?? '')}">${published}</head>
<body>${inner}</body></html>`;
}

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escape(line)}</p>`).join('\n');

const LOOKS: Readonly<Record<SeedLook, (seed: Seed) => string>> = {
  modern: (seed) => `
<header class="site-header"><a href="/">${escape(seed.outlet ?? '')}</a><nav><ul><li><a href="/1">1</a></li><li><a href="/2">2</a></li></ul></nav></header>
${seed.before.length > 0 ? `<div class="breaking-ticker"><span>${seed.before.map(escape).join('</span><span>')}</span></div>` : ''}
<main><article><h1>${escape(seed.title)}</h1>
<div class="share-bar"><button>Facebook</button><span class="share-count">128</span></div>
<figure><img src="a.jpg" alt=""><figcaption>${escape(seed.before.at(-1) ?? '')}</figcaption></figure>
<div class="article-body">${paragraphs(seed.body)}</div></article>
${after(seed, 'section', 'related-articles', 'comments-area')}</main><footer><p>© 2019</p></footer>`,
  wordpress: (seed) => `
<div id="page" class="site has-sidebar"><div id="masthead">${list(seed.before, 'menu')}</div>
<div id="primary" class="content-area"><article id="post-771" class="post-771 post type-post status-publish tag-syria category-news">
<header class="entry-header"><h1 class="entry-title">${escape(seed.title)}</h1><div class="entry-meta"><span class="views-counter">52</span></div></header>
<div class="entry-content">${paragraphs(seed.body)}<div class="sharedaddy"><h3>Share this</h3><ul><li>Twitter</li></ul></div></div></article>
${after(seed, 'div', 'jp-relatedposts', 'comments-area')}</div>
<aside id="secondary">${list(seed.before, 'widget_recent_entries')}</aside></div>`,
  'table-age': (seed) => `
<table width="980" align="center"><tr><td colspan="2" class="menu">${seed.before.map((line) => `<a href="/x">${escape(line)}</a> | `).join('')}</td></tr>
<tr><td width="680"><h1>${escape(seed.title)}</h1><div id="newsText">${seed.body.map(escape).join('<br><br>\n')}</div>
${after(seed, 'div', 'related-news', 'comments')}</td><td class="side">${list(seed.after.slice(0, 2), 'most-read')}</td></tr></table>`,
};

/** What follows the text: links up to the head of the comments, then comments. */
function after(seed: Seed, tag: string, related: string, comments: string): string {
  const at = seed.after.findIndex((line) => COMMENT_HEADS.test(line));
  const links = at < 0 ? seed.after : seed.after.slice(0, at);
  const said = at < 0 ? [] : seed.after.slice(at);
  const out: string[] = [];
  if (links.length > 0) out.push(`<${tag} class="${related}">${list(links, 'links')}</${tag}>`);
  if (said.length > 0) {
    const items = said.slice(1).map((line) => `<li class="comment"><div class="comment-body"><p>${escape(line.trim())}</p></div></li>`);
    out.push(`<${tag} id="comments" class="${comments}"><h2>${escape(said[0] ?? '')}</h2><ol>${items.join('')}</ol></${tag}>`);
  }
  return out.join('\n');
}

function list(lines: readonly string[], name: string): string {
  return `<ul class="${name}">${lines.map((line) => `<li><a href="/l">${escape(line)}</a></li>`).join('')}</ul>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
