import { describe, expect, it } from 'vitest';
import { speechOf } from '../../shared/i18n/example-speech.ts';
import { counted, msg } from '../../shared/i18n/message.ts';
import { createSpeech } from '../../shared/i18n/speech.ts';
import { h } from './h.ts';
import { parseTemplate } from './html-gate.ts';
import { say } from './say.ts';

describe('messages', () => {
  it('keep <b> of the template and nothing of what fills it', () => {
    const speech = createSpeech({
      lang: 'en',
      messages: { a: '<b>{x}</b> {n}' },
      base: {},
      months: 'gulf',
      digits: 'western',
    });
    const out = h('p', null, say(speech, { key: 'a', n: 2, params: { x: '<i>y</i>{n}' } }));
    expect(out.innerHTML).toBe('<b><bdi>&lt;i&gt;y&lt;/i&gt;{n}</bdi></b> <bdi class="n">2</bdi>');
  });

  it('pass the gate with b, bdi and kbd only', () => {
    const box = h(
      'div',
      null,
      parseTemplate(
        '<b onclick="x()">a</b><img src=x onerror=y><script>z</script><kbd>K</kbd><a href="x">l</a>',
      ),
    );
    expect(box.innerHTML).toBe('<b>a</b><kbd>K</kbd>l');
  });

  it('keep a count and its noun on one line', () => {
    const out = h('p', null, say(speechOf('ar'), counted('figures', 32)));
    expect(out.querySelector('.counted')?.textContent).toBe('32 رقماً');
    const bold = h('p', null, say(speechOf('en'), counted('overview_outlets', 3, { sources: 'x' })));
    expect(bold.querySelector('b .counted')?.textContent).toBe('3 outlets');
  });

  it('are the same when said twice', () => {
    const speech = speechOf('ar');
    const once = h(
      'p',
      null,
      say(speech, counted('overview_outlets', 3, { sources: msg('just', { value: 'x' }) })),
    );
    const twice = h(
      'p',
      null,
      say(speech, counted('overview_outlets', 3, { sources: msg('just', { value: 'x' }) })),
    );
    expect(twice.innerHTML).toBe(once.innerHTML);
    expect(once.textContent).toBe('3 وسائل أوردت بعض ما هنا، x.');
  });
});
