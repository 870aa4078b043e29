import { browser } from '../shared/browser.ts';
import { speechFor } from '../shared/i18n/extension-speech.ts';
import { t } from '../shared/i18n/to-text.ts';
import type { PageState } from '../shared/messages.ts';
import { problemOf } from '../shared/problem-error.ts';
import { receive } from '../shared/receive.ts';
import { readRecent } from '../shared/recent-lookups.ts';
import { send } from '../shared/send.ts';
import { takeSelection } from '../shared/waiting-selection.ts';
import { dressPage } from '../view/dom/dress-page.ts';
import { printedDigits } from '../view/model/printed-digits.ts';
import { createPopupView } from '../view/pages/popup-view.ts';
import { answerWishes } from './answer-wishes.ts';

/** The popup: this page in five lines, and the search. */
async function start(root: HTMLElement): Promise<void> {
  const tabId = await activeTab();
  const [settings, first, recent] = await Promise.all([
    send('get-settings', {}),
    pageState(tabId),
    readRecent(),
  ]);
  const speech = await speechFor(
    settings,
    first.kind === 'compared' ? printedDigits(first.comparison) : 'western',
  );
  dressPage(speech, settings.theme, t(speech, 'app_name'));
  const view = createPopupView(root, { speech, labels: {}, ask: (wish) => ask(wish) });
  const refresh = async (): Promise<void> => view.page(await pageState(tabId));
  const ask = answerWishes({ view, speech, tabId, refresh });
  view.page(first);
  view.recent(recent);
  root.querySelector<HTMLInputElement>('.find input')?.focus();
  const text = await takeSelection(tabId);
  if (text !== null) view.selection(text, await send('compare-text', { text, lang: null }));
  receive('sidebar', { 'page-changed': () => refresh().then(() => null) }, { tabId: () => tabId });
}

/** The tab that the popup is about; `?tab=` where it is opened as a page. */
async function activeTab(): Promise<number | null> {
  const given = new URLSearchParams(location.search).get('tab');
  if (given) return Number(given);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

function pageState(tabId: number | null): Promise<PageState> {
  return send('get-page', { tabId }).catch((error) => ({ kind: 'failed', problem: problemOf(error) }));
}

const root = document.getElementById('root');
if (root) void start(root);
