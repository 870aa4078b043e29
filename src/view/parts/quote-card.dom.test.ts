import { describe, expect, it } from 'vitest';
import { comparison, quote, quoteCard, quoteRow } from '../../../tests/gallery/build.ts';
import { contextOf, root, sidebarOf } from '../../../tests/view/view-page.ts';
import { h } from '../dom/h.ts';
import { diffText } from './diff-text.ts';

describe('a changed quote', () => {
  it('marks changes as ins and del, heard and said in words', () => {
    const ctx = contextOf('en');
    const out = h(
      'p',
      null,
      diffText(
        ctx,
        [
          { op: 'same', text: 'we won ' },
          { op: 'dropped', text: 'nothing ' },
          { op: 'added', text: 'it all ' },
          { op: 'same', text: 'today' },
        ],
        'en',
      ),
    );
    expect(out.querySelector('del')?.textContent).toBe('dropped: nothing');
    expect(out.querySelector('ins')?.textContent).toBe('added: it all');
    for (const hidden of out.querySelectorAll('.vh')) hidden.remove();
    expect(out.textContent).toBe('“we won nothing it all today”');
  });

  it('folds word-for-word copies to one line with their sources', () => {
    const card = quoteCard('q0', 'same', quote('لم يبق شيء'), [
      quoteRow('same', { outlet: 'ا', family: 'wire:afp' }, quote('لم يبق شيء')),
      quoteRow('same', { outlet: 'ب', family: 'wire:afp' }, quote('لم يبق شيء')),
    ]);
    const view = sidebarOf(comparison({ outlet: 'x', title: 'x', lang: 'ar' }, [card]));
    view.openCard('q0');
    expect(root.querySelector('.verbatim')?.textContent).toContain('كلمةً كلمة، عن مصدر واحد: ا');
    expect(root.querySelectorAll('.var')).toHaveLength(0);
  });
});
