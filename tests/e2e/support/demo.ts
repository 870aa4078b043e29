import type { DemoPage } from '../../../scripts/newsstand/demo-page.ts';
import { demoPages } from '../../../scripts/newsstand/newsstand.ts';

/** The newsstand's page with this piece in its address. @throws where there is none */
export function demoPage(slug: string): DemoPage {
  const page = demoPages.find((candidate) => candidate.slug.includes(slug));
  if (!page) throw new Error(`no demo page ${slug}`);
  return page;
}
