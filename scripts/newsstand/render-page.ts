import type { DemoPage } from './demo-page.ts';
import { styleOf } from './looks.ts';

const WORDS = {
  ar: {
    related: 'اقرأ أيضاً',
    comments: 'التعليقات',
    share: ['شارك 214', 'غرّد 87', '3 دقائق للقراءة'],
    loading: 'جارٍ التحميل…',
    next: 'الصفحة التالية',
  },
  en: {
    related: 'Related',
    comments: 'Comments',
    share: ['214 shares', '87 tweets', '3 min read'],
    loading: 'Loading…',
    next: 'Next page',
  },
};

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** A whole HTML page as a news site would serve it. `part` is the page of a paginated article, from 0. */
export function renderPage(page: DemoPage, part = 0): string {
  const { outlet } = page;
  const words = WORDS[outlet.lang];
  const dir = outlet.lang === 'ar' ? 'rtl' : 'ltr';
  const blocks = part === 0 ? page.blocks : (page.more?.[part - 1] ?? []);
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    datePublished: page.published,
    publisher: { '@type': 'Organization', name: outlet.name },
  };
  return `<!doctype html><html lang="${outlet.lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(page.title)} | ${escapeHtml(outlet.name)}</title><meta property="og:type" content="article"><meta property="og:title" content="${escapeHtml(page.title)}">
<meta property="og:site_name" content="${escapeHtml(outlet.name)}"><meta property="article:published_time" content="${page.published}">
<script type="application/ld+json">${JSON.stringify(ld).replace(/</g, '\\u003c')}</script><style>${styleOf(outlet)}</style></head><body>
<header><div class="name"><a href="/">${escapeHtml(outlet.name)}</a></div><nav>${outlet.sections.map((name) => `<a href="/">${escapeHtml(name)}</a>`).join('')}</nav></header>
${page.ticker ? `<div class="ticker" role="marquee">${page.ticker.map(escapeHtml).join(' • ')}</div>` : ''}
<main><article><h1>${escapeHtml(page.title)}</h1>${page.standfirst ? `<p class="standfirst">${escapeHtml(page.standfirst)}</p>` : ''}
<div class="meta">${page.byline ? `<span class="byline" rel="author">${escapeHtml(page.byline)}</span> · ` : ''}<time datetime="${page.published}">${escapeHtml(page.dateline)}</time></div>
<div class="share">${words.share.map((text) => `<span>${escapeHtml(text)}</span>`).join('')}</div>
${page.caption ? `<figure><div class="photo" role="img" aria-label=""></div><figcaption>${escapeHtml(page.caption)}</figcaption></figure>` : ''}
${body(page, blocks, words.loading)}
${page.more && part < page.more.length ? `<p class="pages"><a rel="next" href="/${page.slug}/${part + 2}">${words.next}</a></p>` : ''}
</article><aside>${page.related ? `<section class="related"><h2>${words.related}</h2><ul>${page.related.map((text) => `<li><a href="/">${escapeHtml(text)}</a></li>`).join('')}</ul></section>` : ''}
${page.comments ? `<section class="comments" id="comments"><h2>${words.comments} (${page.comments.length})</h2>${page.comments.map((comment) => `<div class="comment"><b>${escapeHtml(comment.by)}</b><p>${escapeHtml(comment.text)}</p></div>`).join('')}</section>` : ''}</aside></main>
<footer><small>${escapeHtml(outlet.name)} © 2019</small></footer></body></html>`;
}

function body(page: DemoPage, blocks: readonly string[], loading: string): string {
  const html = blocks.join('\n');
  if (page.arrives === 'late') {
    return `<div class="article-body" id="story"><p class="wait">${loading}</p></div><script>setTimeout(()=>{document.getElementById('story').innerHTML=${inScript(html)}},1200)</script>`;
  }
  if (page.arrives === 'live') {
    return `<div class="article-body live" id="story">${html}</div><script>${inScript(page.later ?? [])}.forEach((entry,i)=>setTimeout(()=>document.getElementById('story').insertAdjacentHTML('afterbegin',entry),2500*(i+1)))</script>`;
  }
  return `<div class="article-body">${html}</div>`;
}

const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');
