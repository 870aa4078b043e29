import { describe, expect, it } from 'vitest';
import { figure } from '../../../tests/gallery/build.ts';
import type { FigureFacts } from '../../core/model.ts';
import { speechOf } from '../../shared/i18n/example-speech.ts';
import { msg } from '../../shared/i18n/message.ts';
import { toText } from '../../shared/i18n/to-text.ts';
import { claimTopic } from './claim-topic.ts';

const topic = (counted: FigureFacts['counted'], event: FigureFacts['event']) => {
  const [first = ''] = claimTopic(figure('50', 50, { counted, event }), {}, 'ar');
  return toText(speechOf('ar'), msg('just', { value: first }));
};

describe('what a figure is about, in Arabic', () => {
  it('bends a noun after a noun of action, and leaves it upright where it stands alone', () => {
    expect(topic('civilian', 'left')).toBe('خروج مدنيين');
    expect(topic('civilian', 'other')).toBe('مدنيون');
    expect(topic('fighter', 'killed')).toBe('مقتل مقاتلين');
    expect(topic('fighter', 'attacked')).toBe('هجوم: مقاتلون');
    expect(topic('child', 'other')).toBe('أطفال');
  });
});
