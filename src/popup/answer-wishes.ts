import { addSite } from '../shared/add-site.ts';
import { browser } from '../shared/browser.ts';
import type { Speech } from '../shared/i18n/speech.ts';
import { t } from '../shared/i18n/to-text.ts';
import { createLookup } from '../shared/lookup-as-typed.ts';
import { forgetRecent, keepRecent } from '../shared/recent-lookups.ts';
import { send } from '../shared/send.ts';
import { today } from '../shared/today.ts';
import { copyText } from '../view/dom/copy-text.ts';
import { toast } from '../view/dom/toast.ts';
import { cardToText } from '../view/export/card-to-text.ts';
import type { PopupView } from '../view/pages/popup-view.ts';
import type { Wish } from '../view/parts/context.ts';

interface Popup {
  view: PopupView;
  speech: Speech;
  tabId: number | null;
  refresh(): Promise<void>;
}

/** What the popup does when the person asks for something. */
export function answerWishes(popup: Popup): (wish: Wish) => void {
  const { view, speech, tabId } = popup;
  const lookUp = createLookup((result) => {
    view.results(result);
    if (result.hits.length > 0) void keepRecent(result.query.text);
  });

  async function answer(wish: Wish): Promise<void> {
    switch (wish.wish) {
      case 'look-up':
        return lookUp(wish.text);
      case 'forget-lookups':
        await forgetRecent();
        return view.recent([]);
      case 'options':
        await browser.runtime.openOptionsPage();
        return close();
      case 'open-sidebar':
        await send('sidebar', { tabId, want: 'open' });
        return close();
      case 'open-card':
        await send('sidebar', { tabId, want: 'open' });
        if (tabId !== null) await send('show-claim', { claimId: wish.cardId, tabId }).catch(() => undefined);
        return close();
      case 'compare-anyway':
        if (tabId !== null) view.page(await send('compare-anyway', { tabId }));
        return;
      case 'add-site':
        if (!(await addSite(wish.host))) toast(t(speech, 'site_refused'));
        return popup.refresh();
      case 'copy-card': {
        const whole = view.selected();
        const card = whole?.cards.find(({ id }) => id === wish.cardId);
        if (!whole || !card) return;
        const text = cardToText(speech, card, whole, today());
        return toast(t(speech, (await copyText(text)) ? 'copied' : 'not_copied'));
      }
      case 'show-search':
        document.querySelector<HTMLInputElement>('.find input')?.focus();
        return;
      case 'retry':
        return popup.refresh();
      default:
        return;
    }
  }
  return (wish) => void answer(wish).catch(() => toast(t(speech, 'problem_unknown')));
}
