import type { Runtime } from 'webextension-polyfill';
import { readClaims } from '../../core/claims/read-claims.ts';
import { collectLabels } from '../../core/compare/collect-labels.ts';
import { compareArticle } from '../../core/compare/compare-article.ts';
import { detectConflict } from '../../core/detect/detect-conflict.ts';
import type { Article, Claims, Comparison } from '../../core/model.ts';
import { findOutlet } from '../../core/outlets/find-outlet.ts';
import type { PageMarks, PageState, Take } from '../../shared/messages.ts';
import { problemOf } from '../../shared/problem-error.ts';
import { sendToSidebar } from '../../shared/send.ts';
import type { Settings } from '../../shared/settings.ts';
import { packKnowledge } from '../knowledge.ts';
import { inLibrary, library, troubleOf } from '../open-library.ts';
import { ownReport } from '../own-report.ts';
import { marksOf, noMarks } from '../page-marks.ts';
import { setBadge, setTip } from '../set-badge.ts';
import { getSettings } from '../settings-store.ts';
import { isSilent } from '../silent-sites.ts';
import { hostOf, pageAddress, tabOf } from '../tab-address.ts';
import { getTabPage, setTabPage } from '../tab-store.ts';

/** The reader read a page: is it on the conflict, what does it claim, what did others report? */
export async function readPage(
  { article: read }: Take<'page-read'>,
  sender: Runtime.MessageSender,
): Promise<PageMarks> {
  const tabId = tabOf(sender);
  const address = sender.tab?.url ?? sender.url ?? read.url ?? '';
  const url = pageAddress(address);
  const settings = await getSettings();
  const known = await getTabPage(tabId);
  const wanted = known?.asked === true && known.url === url;
  const keep = (state: PageState) => keepState(tabId, url, wanted, state);
  if (isSilent(hostOf(url), settings) && !wanted) {
    await setBadge(tabId, null);
    await keep({ kind: 'none', canCompare: true, host: hostOf(url) });
    return noMarks(settings);
  }
  try {
    const { knowledge } = await packKnowledge();
    // The page knows its own name only; by the registry's it is told from the other outlets' reports.
    const article = { ...read, outlet: findOutlet(hostOf(url), knowledge.outlets) ?? read.outlet };
    const { detected } = detectConflict(article, knowledge.conflict);
    if (!detected && !wanted) {
      await setBadge(tabId, null);
      await keep({ kind: 'off_topic', title: article.title, host: hostOf(url) });
      return noMarks(settings);
    }
    // A page that changes in place keeps its cards on show until the new ones are there.
    if (known?.state.kind !== 'compared' || known.url !== url)
      await keep({ kind: 'reading', step: 'claims', done: 1, of: 3 });
    const claims = readClaims(article, knowledge);
    const { comparison, problem } = await compare(article, claims);
    await setBadge(tabId, comparison.overview.differing);
    await keep({ kind: 'compared', comparison, at: new Date().toISOString(), ...(problem && { problem }) });
    if (detected && mayKeep(settings, sender)) void keepReport(article, claims);
    const marks = await marksOf(comparison, settings);
    if (marks.texts) await setTip(tabId, marks.texts.tab.label);
    return marks;
  } catch (error) {
    await keep({ kind: 'failed', problem: problemOf(error) });
    throw error;
  }
}

/** Claims against the library; `problem` where the library works, but not as it should. */
export async function compare(article: Article, claims: Claims) {
  const { knowledge, ground } = await packKnowledge();
  const candidates = await inLibrary((lib) => lib.candidatesFor(claims, article));
  const bare = compareArticle(article, claims, candidates.reports, ground, candidates.quotes);
  const comparison: Comparison = { ...bare, labels: collectLabels(bare, knowledge) };
  return { comparison, problem: troubleOf(await library()) };
}

/** A private window leaves no trace. */
function mayKeep(settings: Settings, sender: Runtime.MessageSender): boolean {
  return settings.keepLibrary && sender.tab?.incognito !== true;
}

/** A full disk must not cost the person the comparison: the options page tells of it. */
async function keepReport(article: Article, claims: Claims): Promise<void> {
  const report = ownReport(article, claims);
  if (report) await inLibrary((lib) => lib.addReport(report)).catch(() => false);
}

async function keepState(tabId: number, url: string, asked: boolean, state: PageState): Promise<void> {
  await setTabPage(tabId, { url, asked, state });
  await sendToSidebar(tabId, 'page-changed', { tabId });
}
