import { PageLayer } from '../page/page-layer.ts';
import { browser } from '../shared/browser.ts';
import type { ClaimMark, PageMarks } from '../shared/messages.ts';
import { receive } from '../shared/receive.ts';
import { send } from '../shared/send.ts';
import { DEFAULT_SETTINGS } from '../shared/settings.ts';
import { keepReading } from './keep-reading.ts';
import { dockOf, firstWords } from './page-settings.ts';

/**
 * The reader, injected where the gate or the person asked for it: reads the page, has its claims compared, marks
 * them, and carries wishes between page and sidebar. Injected again it only reads again.
 */
const KEY = 'masadirReader';

function start(): () => void {
  const layer = new PageLayer(document, browser.runtime.getURL('sidebar.html'), {
    card: (claimId) => {
      layer.setSidebar('open');
      layer.showClaim(claimId);
      tell(send('open-card', { claimId }));
    },
    resized: ({ width }) => tell(send('set-settings', { change: { width } })),
    lost: () => tell(send('page-failed', { problem: { code: 'frame_removed', detail: null } })),
  });
  layer.prepare(firstWords(), dockOf(DEFAULT_SETTINGS, document));

  const reading = keepReading(document, {
    read: (article) => send('page-read', { article }),
    failed: (problem) => tell(send('page-failed', { problem })),
    draw: (found, places) => {
      const { settings, texts } = found;
      if (!found.detected || !texts) {
        layer.clear();
        return;
      }
      layer.draw({
        marks: found.marks.map(markOf),
        places,
        differing: found.differing,
        total: found.total,
        words: texts,
        theme: settings.theme,
        highlights: settings.highlights,
        edgeTab: settings.edgeTab,
        dock: dockOf(settings, document),
      });
      openByItself(found);
    },
    gone: () => layer.clear(),
  });

  let opened = false;
  const openByItself = (found: PageMarks) => {
    if (opened || !found.settings.openByItself || found.differing === 0) return;
    opened = true;
    layer.setSidebar('open');
  };

  receive('reader', {
    'show-claim': ({ claimId }) => ({ shown: layer.showClaim(claimId) }),
    sidebar: ({ want }) => ({ open: layer.setSidebar(want) }),
    dock: (wish) => layer.dock(wish),
    'next-difference': ({ back }) => ({ claimId: layer.next(back) }),
  });
  return reading.again;
}

function markOf({ id, span, headline, onlyHere, relation, counts, line }: ClaimMark) {
  return { id, span, headline, onlyHere, relation, counts, line };
}

/** The background may be gone (extension updated): the page stays as it is. */
function tell(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}

const again: unknown = Reflect.get(globalThis, KEY);
if (typeof again === 'function') again();
else Reflect.set(globalThis, KEY, start());
