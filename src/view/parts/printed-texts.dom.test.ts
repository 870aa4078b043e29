import { describe, expect, it } from 'vitest';
import { nasty } from '../../../tests/gallery/nasty.ts';
import { richAr } from '../../../tests/gallery/rich-ar.ts';
import { root, sidebarOf } from '../../../tests/view/view-page.ts';

describe('what pages printed', () => {
  it('stays text, whatever it holds', () => {
    sidebarOf(nasty);
    expect(root.querySelectorAll('script, img, iframe, object, style')).toHaveLength(0);
    expect(
      [...root.querySelectorAll('*')]
        .flatMap((el) => [...el.attributes])
        .filter(({ name }) => name.startsWith('on')),
    ).toEqual([]);
    expect(root.textContent).toContain('<script>document.title="owned"</script>');
  });

  it('links nowhere but to http and https, without handing anything over', () => {
    sidebarOf(nasty);
    const links = [...root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      expect(link.href).toMatch(/^https?:\/\//);
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.target).toBe('_blank');
    }
  });

  it('carries no control that could turn the line', () => {
    sidebarOf(nasty);
    const printed = [...root.querySelectorAll('.said, .w, .o, .src, .t')]
      .map((el) => el.textContent ?? '')
      .join('');
    expect(printed).not.toMatch(/[\u0000-\u0008\u202A-\u202E]/);
  });

  it('has its own language and direction', () => {
    sidebarOf(richAr);
    const foreign = [...root.querySelectorAll<HTMLElement>('.w')].find((el) => el.lang === 'en');
    expect(foreign?.dir).toBe('ltr');
    const own = [...root.querySelectorAll<HTMLElement>('.w')].find((el) => el.lang === 'ar');
    expect(own?.dir).toBe('rtl');
  });

  it('keeps every number of ours whole', () => {
    sidebarOf(richAr);
    for (const bdi of root.querySelectorAll('.lead bdi.n, .sum bdi.n'))
      expect(bdi.textContent).toMatch(/^[\d,+= .]+$/);
    expect(root.querySelector('.sumc .sum bdi.n')?.textContent).toBe('27,000 + 41,000 = 68,000');
  });
});
