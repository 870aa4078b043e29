import { describe, expect, it } from 'vitest';
import type { QuoteFacts, QuoteRelation } from '../../model.ts';
import { buildDiff, wordingOf } from './build-diff.ts';
import { readQuote } from './read-quote.ts';

function facts(said: string): QuoteFacts {
  return { said, kind: 'direct', speaker: null, speakerId: null, role: null, via: null };
}
const diffOf = (a: string, b: string, relation: QuoteRelation = 'changed') =>
  buildDiff(readQuote(facts(a), 'ar'), readQuote(facts(b), 'ar'), relation);

describe('buildDiff', () => {
  it('marks a dropped word with the space that goes with it', () => {
    expect(diffOf('وصلت القافلة الطبية فجرا', 'وصلت القافلة فجرا')).toEqual([
      { op: 'same', text: 'وصلت القافلة ' },
      { op: 'dropped', text: 'الطبية ' },
      { op: 'same', text: 'فجرا' },
    ]);
  });

  it('tells a spelling as one word, not as a word dropped and a word added', () => {
    expect(diffOf('مدرسة سورية الأولى', 'مدرسه سوريا الأولى', 'same')).toEqual([
      { op: 'same', text: 'مدرسة سورية الأولى', other: 'مدرسه سوريا الأولى' },
    ]);
  });

  it('keeps an opening mark with the word that it opens', () => {
    expect(diffOf('قرب "المخفر" القديم', 'قرب القديم')).toContainEqual({ op: 'dropped', text: '"المخفر" ' });
  });

  it('shows a moved sentence at both places, in both wordings', () => {
    const a = 'أغلقنا الجسر مساء. سنفتحه حين ينتهي القصف على الضفة';
    const b = 'سنفتحه حين ينتهي القصف على الضفة. أغلقنا الجسر مساء';
    const moved = diffOf(a, b).filter((part) => part.op === 'moved');
    expect(moved.map((part) => [part.side, part.text.replace(/[. ]+$/u, '')])).toEqual([
      ['a', 'أغلقنا الجسر مساء'],
      ['b', 'أغلقنا الجسر مساء'],
    ]);
  });

  it('calls what a piece leaves out at its edges cut', () => {
    const ops = diffOf('قلنا لهم أمس إن الجسر مغلق حتى الصباح', 'الجسر مغلق', 'shortened').map(
      ({ op, side }) => [op, side],
    );
    expect(ops).toEqual([
      ['cut', 'a'],
      ['same', undefined],
      ['cut', 'a'],
    ]);
  });

  it.each([
    ['', 'كلمة'],
    ['…', '!'],
    ['(كلها في قوسين)', 'كلها في قوسين'],
    ['a\uD800b c', 'a\uD800b d'],
    ['23 000 شخص', '23000 شخص'],
    ['و هنا "x" \u202By\u202C .', 'وهنا x y.'],
  ])('gives «%s» and «%s» back', (a, b) => {
    const diff = diffOf(a, b);
    expect([wordingOf(diff, 'a'), wordingOf(diff, 'b')]).toEqual([a, b]);
  });
});
