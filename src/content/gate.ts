import { makeFirstLook } from '../core/detect/first-look.ts';
import { sampleTexts } from '../page/sample-texts.ts';
import { watchAddress, watchChanges } from '../page/watch-page.ts';
import { send } from '../shared/send.ts';
import lexicon from './gate-lexicon.json';

/**
 * The gate: runs on every page of the outlets, and ends almost at once on most. Where title, address, metadata or a
 * sample of the text may be about the conflict, it asks for the reader and is done.
 */

/** Pages that load late settle within seconds; one that never rests is looked at every five. */
const PATIENCE = { quiet: 700, most: 5_000 };
/** Looks at one address: the first, and those after it changed. */
const MOST_LOOKS = 8;

const mayBeOnConflict = makeFirstLook(lexicon);
const done = new AbortController();
let looks = 0;

function look(): void {
  try {
    if (done.signal.aborted || ++looks > MOST_LOOKS) return;
    if (!mayBeOnConflict(sampleTexts(document, location.href))) return;
    done.abort();
    // The reader may be refused (no permission left, extension just updated): the page is then left alone.
    send('inject-reader', {}).catch(() => undefined);
  } catch {
    // A page whose DOM throws is no page for us.
    done.abort();
  }
}

const address = watchAddress(
  window,
  () => {
    looks = 0;
    look();
  },
  done.signal,
);
look();
watchChanges(
  document,
  PATIENCE,
  () => {
    address.check();
    look();
  },
  done.signal,
);
