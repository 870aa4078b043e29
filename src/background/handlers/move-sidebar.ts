import type { Runtime } from 'webextension-polyfill';
import type { Give, Take } from '../../shared/messages.ts';
import { ProblemError } from '../../shared/problem-error.ts';
import { sendToReader } from '../../shared/send.ts';
import { isOwnPage } from '../check-message.ts';
import { pause } from '../pause.ts';
import { changeSettings } from '../settings-store.ts';
import { tabOf } from '../tab-address.ts';
import { compareAnyway } from './compare-anyway.ts';

type Want = Take<'sidebar'>['want'];

/** A reader that was just put into a page answers within this time (ms), on a slow machine. */
const READER_MS = 3000;
const STEP_MS = 150;

/** Open, close or toggle the sidebar of a tab. A page may only move its own. */
export function moveSidebar(
  { tabId, want }: Take<'sidebar'>,
  sender: Runtime.MessageSender,
): Promise<{ open: boolean }> {
  const id = tabId !== null && isOwnPage(sender) ? tabId : tabOf(sender);
  return wantSidebar(id, want);
}

/** The same for a shortcut; where no reader is, it is put there first. @throws ProblemError `no_access` */
export async function wantSidebar(tabId: number, want: Want): Promise<{ open: boolean }> {
  try {
    return await sendToReader(tabId, 'sidebar', { tabId: null, want });
  } catch (error) {
    if (want === 'close') return { open: false };
    if (!(error instanceof ProblemError) || error.problem.code !== 'no_access') throw error;
  }
  await compareAnyway({ tabId });
  for (let waited = 0; ; waited += STEP_MS) {
    try {
      return await sendToReader(tabId, 'sidebar', { tabId: null, want: 'open' });
    } catch (error) {
      if (waited >= READER_MS) throw error;
      await pause(STEP_MS);
    }
  }
}

/** The person moved the sidebar: the page docks it, and it is kept so. */
export async function dockSidebar(wish: Take<'dock'>, sender: Runtime.MessageSender): Promise<Give<'dock'>> {
  const { side, width } = await sendToReader(tabOf(sender), 'dock', wish);
  await changeSettings(() => ({ dock: side, width: Math.round(width) }));
  return { side, width };
}
