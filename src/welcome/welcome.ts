import { browser } from '../shared/browser.ts';
import { speechFor } from '../shared/i18n/extension-speech.ts';
import { t } from '../shared/i18n/to-text.ts';
import { send } from '../shared/send.ts';
import type { Settings } from '../shared/settings.ts';
import { dressPage } from '../view/dom/dress-page.ts';
import { drawWelcome } from '../view/pages/draw-welcome.ts';
import { DEMO_ARTICLES, demoLanguage } from './demo-article.ts';
import { demoComparison } from './demo-comparison.ts';

/** The first run: one page, nothing asked. */
async function start(root: HTMLElement): Promise<void> {
  const draw = async (settings: Settings): Promise<void> => {
    const speech = await speechFor(settings);
    const lang = demoLanguage(speech.lang);
    dressPage(speech, settings.theme, t(speech, 'app_name'));
    const model = { ...DEMO_ARTICLES[lang], comparison: demoComparison(lang) };
    root.replaceChildren(
      ...drawWelcome({ speech, labels: {}, ask: () => undefined }, model, {
        options: () => void browser.runtime.openOptionsPage(),
        language: (language) => void send('set-settings', { change: { language } }).then(draw),
      }),
    );
  };
  await draw(await send('get-settings', {}));
}

const root = document.getElementById('root');
if (root) void start(root);
