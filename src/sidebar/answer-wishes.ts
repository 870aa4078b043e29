import { addSite } from '../shared/add-site.ts';
import { browser } from '../shared/browser.ts';
import type { Speech } from '../shared/i18n/speech.ts';
import { t } from '../shared/i18n/to-text.ts';
import { createLookup } from '../shared/lookup-as-typed.ts';
import { send } from '../shared/send.ts';
import { today } from '../shared/today.ts';
import { copyText } from '../view/dom/copy-text.ts';
import { saveFile } from '../view/dom/save-file.ts';
import { toast } from '../view/dom/toast.ts';
import { cardToText } from '../view/export/card-to-text.ts';
import { exportComparison } from '../view/export/export-comparison.ts';
import { isSelection } from '../view/model/is-selection.ts';
import type { SidebarView } from '../view/pages/sidebar-view.ts';
import type { Wish } from '../view/parts/context.ts';

interface Sidebar {
  view: SidebarView;
  speech: Speech;
  tabId: number | null;
  refresh(): Promise<void>;
}

/** What the sidebar does when the person asks for something. */
export function answerWishes(sidebar: Sidebar): (wish: Wish) => void {
  const { view, speech, tabId } = sidebar;
  const lookUp = createLookup((result) => view.results(result));
  const say = (key: string): void => toast(t(speech, key));

  async function answer(wish: Wish): Promise<void> {
    switch (wish.wish) {
      case 'show-claim': {
        // The claims of a selected text bear ids of their own, which on the page would be others'.
        const article = view.comparison()?.article;
        if (article && isSelection(article)) return;
        const { shown } = await send('show-claim', { claimId: wish.claimId });
        if (!shown) say('not_shown');
        return;
      }
      case 'copy-card': {
        const whole = view.comparison();
        const card = view.card(wish.cardId);
        if (!whole || !card) return;
        say((await copyText(cardToText(speech, card, whole, today()))) ? 'copied' : 'not_copied');
        return;
      }
      case 'export': {
        const whole = view.comparison();
        if (whole) saveFile(exportComparison(speech, whole, wish.form, today()));
        return;
      }
      case 'print':
        return print();
      case 'filter':
        return view.choose({ filter: wish.filter });
      case 'language':
        return view.choose({ lang: wish.lang });
      case 'order':
        view.choose({ order: wish.order });
        await send('set-settings', { change: { order: wish.order } });
        return;
      case 'look-up':
        return lookUp(wish.text);
      case 'show-search':
        return view.search(!view.searching());
      case 'keys':
        return view.keys();
      case 'close':
        await send('sidebar', { tabId, want: 'close' });
        return;
      case 'dock':
        await send('dock', { side: 'other', width: null });
        return;
      case 'options':
        await send('open-options', {});
        return;
      case 'compare-anyway':
        if (tabId !== null) view.show(await send('compare-anyway', { tabId }));
        return;
      case 'add-site':
        // A frame in a web page may not ask in Firefox: the options page can.
        if (!browser.permissions) await send('open-options', {});
        else if (!(await addSite(wish.host))) say('site_refused');
        return sidebar.refresh();
      case 'retry':
        return sidebar.refresh();
      case 'open-card':
        view.openCard(wish.cardId);
        return;
      case 'open-sidebar':
      case 'forget-lookups':
        return;
    }
  }
  return (wish) => void answer(wish).catch(() => say('problem_unknown'));
}
