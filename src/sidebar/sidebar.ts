import { browser } from '../shared/browser.ts';
import { speechFor } from '../shared/i18n/extension-speech.ts';
import { t } from '../shared/i18n/to-text.ts';
import type { PageState } from '../shared/messages.ts';
import { problemOf } from '../shared/problem-error.ts';
import { readSettings, SETTINGS_KEY } from '../shared/read-settings.ts';
import { receive } from '../shared/receive.ts';
import { send } from '../shared/send.ts';
import { KEY_ACTS, type KeyMap } from '../shared/sidebar-keys.ts';
import { dressPage } from '../view/dom/dress-page.ts';
import { printedDigits } from '../view/model/printed-digits.ts';
import { createSidebarView } from '../view/pages/sidebar-view.ts';
import { answerKeys } from './answer-keys.ts';
import { answerWishes } from './answer-wishes.ts';
import { showOnClick } from './show-on-click.ts';

/** The sidebar: draws what the background knows of this tab, and hands on what the person asks for. */
async function start(root: HTMLElement): Promise<void> {
  const tabId = await ownTab();
  const [settings, first] = await Promise.all([send('get-settings', {}), pageState(tabId)]);
  const speech = await speechFor(
    settings,
    first.kind === 'compared' ? printedDigits(first.comparison) : 'western',
  );
  dressPage(speech, settings.theme, t(speech, 'app_name'));
  const showing = { order: settings.order, filter: 'all', lang: null } as const;
  let { keys } = settings;
  const view = createSidebarView(
    root,
    {
      speech,
      labels: {},
      get keys() {
        return keys;
      },
      ask: (wish) => ask(wish),
    },
    showing,
  );
  const refresh = async (): Promise<void> => view.show(await pageState(tabId));
  const ask = answerWishes({ view, speech, tabId, refresh });
  view.show(first);
  answerKeys(document, view, () => keys, ask);
  showOnClick(root, ask);
  receive(
    'sidebar',
    {
      'page-changed': () => refresh().then(() => null),
      'open-card': ({ claimId }) => {
        view.openCard(claimId);
        return null;
      },
      'show-selection': ({ comparison }) => {
        view.show({ kind: 'compared', comparison, at: new Date().toISOString() });
        return null;
      },
    },
    { tabId: () => tabId },
  );
  followSettings((chosen) => {
    keys = chosen;
    view.choose({});
  });
  // What changed before anyone listened.
  if (first.kind !== 'compared') await refresh();
}

/** What is said and shown everywhere: chosen anew in the options, the sidebar begins anew. New keys hold at once. */
function followSettings(newKeys: (keys: KeyMap) => void): void {
  browser.storage.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (!change) return;
    const [before, after] = [readSettings(change.oldValue), readSettings(change.newValue)];
    const everywhere = ['language', 'digits', 'months', 'theme'] as const;
    if (everywhere.some((key) => before[key] !== after[key])) location.reload();
    else if (KEY_ACTS.some((act) => before.keys[act] !== after.keys[act])) newKeys(after.keys);
  });
}

/** The tab that the frame stands in; `?tab=` where the page is opened by itself. */
async function ownTab(): Promise<number | null> {
  const given = new URLSearchParams(location.search).get('tab');
  if (given) return Number(given);
  return send('which-tab', {}).then(
    ({ tabId }) => tabId,
    () => null,
  );
}

function pageState(tabId: number | null): Promise<PageState> {
  return send('get-page', { tabId }).catch((error) => ({ kind: 'failed', problem: problemOf(error) }));
}

const root = document.getElementById('root');
if (root && browser.runtime.id) void start(root);
