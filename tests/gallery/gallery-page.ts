import ar from '../../src/_locales/ar/messages.json';
import en from '../../src/_locales/en/messages.json';
import type { Digits } from '../../src/shared/i18n/format-number.ts';
import { parseMessages } from '../../src/shared/i18n/parse-messages.ts';
import { createSpeech } from '../../src/shared/i18n/speech.ts';
import { dressPage } from '../../src/view/dom/dress-page.ts';
import { STATES } from './states.ts';

/** Draws one state into the page: `#sidebar/compared/ar/dark/western`. */
const [surface, id, lang = 'ar', theme = 'light', digits = 'western'] = location.hash.slice(1).split('/');
const messages = parseMessages(lang === 'en' ? en : ar);
const speech = createSpeech({
  lang,
  messages,
  base: parseMessages(ar),
  months: 'levant',
  digits: digits as Digits,
});
dressPage(speech, theme === 'dark' ? 'dark' : 'light', `${surface} ${id}`);
const classes = { sidebar: 'side', popup: 'pop', options: 'opts', welcome: 'hello', page: 'news' } as const;
const root = document.getElementById('root');
const state = STATES.find((each) => each.surface === surface && each.id === id);
if (root && state) {
  root.className = classes[state.surface];
  state.draw(root, { speech, labels: {}, ask: () => undefined });
}
Object.assign(globalThis, {
  galleryStates: STATES.map(({ surface, id, widths }) => ({ surface, id, widths })),
});
