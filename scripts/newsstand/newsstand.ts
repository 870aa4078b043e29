import type { Served } from '../browsers/serve.ts';
import { DEMO_DOMAIN } from '../lib/demo-domain.mjs';
import type { DemoPage } from './demo-page.ts';
import { arabicPages } from './pages/ar.ts';
import { englishPages } from './pages/en.ts';
import { renderPage } from './render-page.ts';

export const demoPages: readonly DemoPage[] = [...arabicPages, ...englishPages];

export const hostOf = (page: DemoPage): string => `${page.outlet.host}.${DEMO_DOMAIN}`;
export const addressOf = (page: DemoPage): string => `http://${hostOf(page)}/${page.slug}`;

/** Answers for the demo's hosts; null for everything else. A host's front page lists what it has. */
export function answerDemo(host: string, path: string): Served | null {
  const own = demoPages.filter((page) => hostOf(page) === host);
  if (own.length === 0) return null;
  const wanted = path.replace(/^\/|[?#].*$/g, '');
  if (wanted === '') return { body: frontPage(own) };
  for (const page of own) {
    if (wanted === page.slug) return { body: renderPage(page) };
    const part = wanted.startsWith(`${page.slug}/`) ? Number(wanted.slice(page.slug.length + 1)) : Number.NaN;
    if (Number.isInteger(part) && part >= 2 && part <= (page.more?.length ?? 0) + 1)
      return { body: renderPage(page, part - 1) };
  }
  return null;
}

function frontPage(pages: readonly DemoPage[]): string {
  const [first] = pages;
  if (!first) return '';
  const { lang, name } = first.outlet;
  const items = pages.map((page) => `<li><a href="/${page.slug}">${page.title}</a></li>`).join('');
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>${name}</title><h1>${name}</h1><ul>${items}</ul></html>`;
}
