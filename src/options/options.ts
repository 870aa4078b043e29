import { browser } from '../shared/browser.ts';
import { speechFor } from '../shared/i18n/extension-speech.ts';
import type { Speech } from '../shared/i18n/speech.ts';
import { t } from '../shared/i18n/to-text.ts';
import { send } from '../shared/send.ts';
import type { Settings } from '../shared/settings.ts';
import { dressPage } from '../view/dom/dress-page.ts';
import { drawOptions } from '../view/pages/draw-options.ts';
import { optionsWishes } from './answer-wishes.ts';

/** The manifest's commands, and the words for them. */
const COMMANDS: Readonly<Record<string, string>> = {
  'toggle-sidebar': 'commandToggleSidebar',
  'compare-selection': 'commandCompareSelection',
  'next-difference': 'commandNextDifference',
};

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
    // The browser describes them in its own language, which is not the one chosen here.
    const saysOf = ({ name = '', description = '' }): string => {
      const key = COMMANDS[name];
      return key ? t(loaded, key) : description;
    };
    dressPage(speech, settings.theme, t(speech, 'options_title'));
    const shortcuts = commands
      .filter((command) => command.name && command.name !== '_execute_action')
      .map((command) => ({ says: saysOf(command), keys: command.shortcut ?? '' }));
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
