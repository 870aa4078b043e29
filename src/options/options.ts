import { browser } from '../shared/browser.ts';
import { speechFor } from '../shared/i18n/extension-speech.ts';
import type { Speech } from '../shared/i18n/speech.ts';
import { t } from '../shared/i18n/to-text.ts';
import { send } from '../shared/send.ts';
import type { Settings } from '../shared/settings.ts';
import { dressPage } from '../view/dom/dress-page.ts';
import { drawOptions } from '../view/pages/draw-options.ts';
import { optionsWishes } from './answer-wishes.ts';

/** The options: every change is kept at once and the page drawn again in its new language, digits and look. */
async function start(root: HTMLElement): Promise<void> {
  let speech: Speech;
  const draw = async (settings: Settings): Promise<void> => {
    const [loaded, stored, commands] = await Promise.all([
      speechFor(settings),
      send('get-storage', {}).catch(() => null),
      browser.commands.getAll().catch(() => []),
    ]);
    speech = loaded;
    dressPage(speech, settings.theme, t(speech, 'options_title'));
    const shortcuts = commands
      .filter((command) => command.name && command.name !== '_execute_action')
      .map((command) => ({ says: command.description ?? '', keys: command.shortcut ?? '' }));
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
    const wishes = optionsWishes({ speech: loaded, draw, stored: () => send('get-settings', {}).then(draw) });
    root.replaceChildren(...drawOptions({ speech, settings, stored, shortcuts }, wishes));
    if (focused) refocus(root, focused.name, focused.value);
  };
  await draw(await send('get-settings', {}));
}

/** A new drawing takes the focus away; the control that was used gets it back. */
function refocus(root: HTMLElement, name: string, value: string): void {
  const same = [...root.querySelectorAll<HTMLInputElement>('input')].filter((input) => input.name === name);
  (same.find((input) => input.type === 'radio' && input.value === value) ?? same[0])?.focus();
}

const root = document.getElementById('root');
if (root) void start(root);
