import type { KeyMap } from '../shared/sidebar-keys.ts';
import { keyAct } from '../view/pages/sidebar-keys.ts';
import type { SidebarView } from '../view/pages/sidebar-view.ts';
import type { Wish } from '../view/parts/context.ts';

/** The keyboard map of the sidebar, wired; asked for at every press, since the person may change it meanwhile. */
export function answerKeys(
  target: EventTarget,
  view: SidebarView,
  keys: () => KeyMap,
  ask: (wish: Wish) => void,
): void {
  target.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const act = keyAct(event, keys());
    if (!act) return;
    event.preventDefault();
    const cardId = view.currentCard();
    if (act === 'next') view.move(1);
    else if (act === 'previous') view.move(-1);
    else if (act === 'show' && cardId) ask({ wish: 'show-claim', claimId: view.card(cardId)?.id ?? cardId });
    else if (act === 'copy' && cardId) ask({ wish: 'copy-card', cardId });
    else if (act === 'search') view.search(true);
    else if (act === 'keys') view.keys();
    else if (act === 'close') view.searching() ? view.search(false) : ask({ wish: 'close' });
  });
}
