import { readClaims } from '../../core/claims/read-claims.ts';
import type { Article, Claims, Comparison } from '../../core/model.ts';
import { browser } from '../../shared/browser.ts';
import type { Take } from '../../shared/messages.ts';
import { sendToSidebar } from '../../shared/send.ts';
import { leaveSelection } from '../../shared/waiting-selection.ts';
import { packKnowledge } from '../knowledge.ts';
import { pause } from '../pause.ts';
import { showWaiting } from '../set-badge.ts';
import { wantSidebar } from './move-sidebar.ts';
import { compare } from './read-page.ts';

/** Compare a selected text by itself. Nothing of it is kept. */
export async function compareText({ text, lang }: Take<'compare-text'>): Promise<Comparison> {
  const article = asArticle(text, lang);
  const { knowledge } = await packKnowledge();
  const claims = readClaims(article, knowledge);
  const { comparison } = await compare(article, orWholeText(claims, article));
  return comparison;
}

/** The sidebar of a tab is open and listens within this time (ms). */
const SIDEBAR_MS = 5000;
const STEP_MS = 200;

/** Compare a selection and show it in the tab's sidebar; where none may open (a PDF, a page of the browser's) in the popup. */
export async function showSelection(tabId: number, text: string): Promise<void> {
  try {
    await wantSidebar(tabId, 'open');
  } catch {
    await leaveSelection(tabId, text);
    // A browser that opens no popup by itself shows it once the person presses the button, which says so.
    await browser.action.openPopup().catch(() => showWaiting(tabId));
    return;
  }
  const comparison = await compareText({ text, lang: null });
  for (let waited = 0; waited < SIDEBAR_MS; waited += STEP_MS) {
    if (await sendToSidebar(tabId, 'show-selection', { comparison })) return;
    await pause(STEP_MS);
  }
}

function asArticle(text: string, lang: string | null): Article {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return {
    url: null,
    title: '',
    body: text.split(/\r?\n/).filter((line) => line.trim() !== ''),
    outlet: null,
    author: null,
    lang: lang ?? (arabic >= latin ? 'ar' : 'en'),
    published: null,
    modified: null,
    wire: null,
  };
}

/** Longer than this a selection is a text, not a sentence that someone said. */
const SENTENCE_LETTERS = 600;

/** A sentence selected inside its quotation marks has none: where nothing else is claimed, the selection is the quote. */
function orWholeText(claims: Claims, { body }: Article): Claims {
  const [line = ''] = body;
  const said = line.trim();
  if (claims.quotes.length + claims.figures.length > 0 || body.length !== 1) return claims;
  if (said.length > SENTENCE_LETTERS || !/\s\S+\s/.test(said)) return claims;
  const start = line.indexOf(said);
  const quote = { kind: 'partial', speaker: null, speakerId: null, role: null, via: null } as const;
  const span = { paragraph: 0, start, end: start + said.length, said };
  return { ...claims, quotes: [{ ...span, ...quote, id: 'q0', rules: ['selected'] }] };
}
