// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/cli/read-pack.ts';
import { readClaims } from '../../src/core/claims/read-claims.ts';
import { readDocument } from '../../src/page/read-page.ts';
import { openPage } from './open-page.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(here).filter((name) => existsSync(`${here}${name}/source.html`));
const knowledge = readKnowledge(fileURLToPath(new URL('../..', import.meta.url)));

/** White space is the page's (a wrapped line, a cell's border). */
const collapse = (text: string) => text.replace(/[\s|]+/gu, '');

/** A page's claims, each with what its range in the DOM holds. */
function claimsIn(html: string) {
  const { article, places } = readDocument(openPage(html), null);
  if (!article || !places) return [];
  const { figures, quotes } = readClaims(article, knowledge);
  return [...figures, ...quotes].map(({ said, paragraph, start, end }) => ({
    said,
    shown: shownIn(places.rangeOf(paragraph, start, end)),
  }));
}

/** What a reader sees of a range; null for none. */
function shownIn(range: Range | null): string | null {
  if (!range) return null;
  const copy = range.cloneContents();
  for (const hidden of copy.querySelectorAll('[hidden], [style*="none"]')) hidden.remove();
  return copy.textContent;
}

describe('every claim is found in the page, in its own characters', () => {
  it.each(names)('%s', (name) => {
    for (const { said, shown } of claimsIn(readFileSync(`${here}${name}/source.html`, 'utf8')))
      expect(collapse(shown ?? 'nowhere')).toContain(collapse(said));
  });

  it.each<[what: string, paragraph: string, said: string]>([
    ['a number split by tags', 'Some <b>5,</b><b>200</b> civilians left Baghouz on Sunday, the force said.', '5,200'],
    ['a no-break space in a number', 'Some 3&#8239;000 civilians left Baghouz on Sunday, the force said.', '3\u202f000'],
    ['a hidden element inside', 'وخرج <b>٣٤<span hidden>٩</span></b> ألف مدني من البلدة يوم الأحد، بحسب المتحدث.', '٣٤ ألف'],
    ['direction marks', 'وخرج &rlm;&#x202B;1300&#x202C;&rlm; مدني من البلدة يوم الأحد، بحسب المتحدث.', '1300'],
    ['a soft hyphen in the thing counted', 'About 84 civil&shy;ians died on the road to the camp, the agency said on Friday.', '84 civil\u00adians'],
    ['a comment inside', 'وخرج 1<!-- x -->300 مدني من البلدة يوم الأحد، بحسب المتحدث باسم القوات.', '1300'],
    ['marks in elements of their own', 'وقال المتحدث كمال درويش: <q-mark>«</q-mark>لن <i>نغادر</i> القرية<wbr> قبل أن يخرج آخر طفل منها<span>»</span>.', 'لن نغادر القرية'],
  ])('%s', (_what, paragraph, said) => {
    const page = `<h1>Title of the page</h1><article><p>${paragraph}</p><p>${'ولم يعلق أحد على ذلك حتى المساء. '.repeat(3)}</p></article>`;
    const found = claimsIn(page).find((claim) => claim.said.includes(said));
    expect(found, JSON.stringify(claimsIn(page))).toBeDefined();
    expect(collapse(found?.shown ?? '')).toContain(collapse(said));
  });
});
