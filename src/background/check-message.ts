import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { type Envelope, type MessageName, PROBLEM_CODES } from '../shared/messages.ts';
import { ProblemError } from '../shared/problem-error.ts';
import { settingsChangeSchema } from '../shared/read-settings.ts';

/*
 * The border of the background: what each message may carry, and who may send it.
 * A page of five megabytes has fewer letters of article than these limits; beyond them it is no article.
 */
const PARAGRAPHS = 5000;
const LETTERS = 2_000_000;

const nothing = v.object({});
const shortText = v.pipe(v.string(), v.maxLength(2000));
const textOrNull = v.nullable(shortText);
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const claimId = v.pipe(v.string(), v.regex(/^[\w.:#-]{1,160}$/));
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[\p{L}\p{N}.-]+(?::\d{1,5})?$/u));

const article = v.object({
  url: textOrNull,
  title: shortText,
  body: v.pipe(
    v.array(v.string()),
    v.maxLength(PARAGRAPHS),
    v.check((body) => body.reduce((sum, text) => sum + text.length, 0) <= LETTERS, 'is too long'),
  ),
  outlet: v.nullable(
    v.object({ id: shortText, name: shortText, domain: shortText, country: v.nullable(shortText) }),
  ),
  author: textOrNull,
  lang: v.pipe(v.string(), v.maxLength(20)),
  published: textOrNull,
  modified: textOrNull,
  wire: textOrNull,
});

const problem = v.object({
  code: v.picklist(PROBLEM_CODES),
  detail: textOrNull,
});

/** `page`: content scripts may send it too; `own`: only the extension's own pages. */
type Sender = 'page' | 'own';

/** Every message that the background answers. Those that it only sends itself are missing here, and so refused. */
const RULES: Partial<Record<MessageName, { from: Sender; take: v.GenericSchema }>> = {
  'inject-reader': { from: 'page', take: nothing },
  'page-read': { from: 'page', take: v.object({ article }) },
  'page-failed': { from: 'page', take: v.object({ problem }) },
  'open-card': { from: 'page', take: v.object({ claimId }) },
  // The reader keeps the width that the person dragged; `keepSettings` lets a page change nothing else.
  'set-settings': { from: 'page', take: v.object({ change: settingsChangeSchema }) },
  sidebar: {
    from: 'page',
    take: v.object({ tabId: v.nullable(tabId), want: v.picklist(['open', 'close', 'toggle']) }),
  },
  'get-page': { from: 'own', take: v.object({ tabId: v.nullable(tabId) }) },
  'compare-anyway': { from: 'own', take: v.object({ tabId }) },
  'show-claim': { from: 'own', take: v.object({ claimId, tabId: v.optional(v.nullable(tabId)) }) },
  dock: {
    from: 'own',
    take: v.object({
      side: v.picklist(['left', 'right', 'other']),
      width: v.nullable(v.pipe(v.number(), v.minValue(200), v.maxValue(2000))),
    }),
  },
  lookup: {
    from: 'own',
    take: v.object({
      text: v.pipe(v.string(), v.maxLength(20_000)),
      limit: v.pipe(v.number(), v.minValue(0)),
    }),
  },
  'compare-text': {
    from: 'own',
    take: v.object({ text: v.pipe(v.string(), v.maxLength(100_000)), lang: textOrNull }),
  },
  'get-settings': { from: 'own', take: nothing },
  'open-options': { from: 'own', take: nothing },
  'get-storage': { from: 'own', take: nothing },
  'export-data': {
    from: 'own',
    take: v.object({
      from: v.optional(v.nullable(v.object({ segment: v.string(), ord: v.number() })), null),
    }),
  },
  'import-data': {
    from: 'own',
    take: v.object({
      json: v.string(),
      part: v.optional(v.nullable(v.object({ job: v.string(), index: v.number(), of: v.number() })), null),
    }),
  },
  'clear-data': { from: 'own', take: v.object({ what: v.picklist(['library', 'lookups', 'all']) }) },
  'site-added': { from: 'own', take: v.object({ host }) },
  'site-removed': { from: 'own', take: v.object({ host }) },
  'which-tab': { from: 'own', take: nothing },
};

/** What the message carries, checked. @throws ProblemError `bad_message`: unknown, malformed, or not for this sender. */
export function checkMessage(envelope: Envelope, sender: Runtime.MessageSender): unknown {
  const rule = Object.hasOwn(RULES, envelope.name) ? RULES[envelope.name] : undefined;
  if (!rule) throw new ProblemError('bad_message', 'no such message');
  if (rule.from === 'own' && !isOwnPage(sender)) throw new ProblemError('bad_message', 'not for this sender');
  const parsed = v.safeParse(rule.take, envelope.take);
  if (parsed.success) return parsed.output;
  const path = (parsed.issues[0].path ?? []).map((item) => String(item.key)).join('.');
  throw new ProblemError('bad_message', `${envelope.name} ${path}`);
}

/** A page or frame of the extension itself; the sidebar is one, inside a page. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  const own = new URL(browser.runtime.getURL(''));
  const address = sender.url ?? '';
  if (!URL.canParse(address)) return false;
  const { protocol, host: senderHost } = new URL(address);
  // Chromium may give the sidebar's frame a changing host of ours (`use_dynamic_url`), but never another scheme.
  return protocol === own.protocol && (senderHost === own.host || protocol === 'chrome-extension:');
}
