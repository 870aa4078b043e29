import type { LookupHit, LookupResult, Query } from '../../core/model.ts';
import { counted, type Msg, msg } from '../../shared/i18n/message.ts';
import { dotted } from '../dom/dotted.ts';
import { h } from '../dom/h.ts';
import { name, say, sayDate } from '../dom/say.ts';
import { cleanText } from '../model/clean-text.ts';
import { claimTopic } from '../say/claim-topic.ts';
import { outletsAndSources } from '../say/family-name.ts';
import { labelOf } from '../say/labels.ts';
import type { ViewContext } from './context.ts';
import { shortList, unfold } from './fold.ts';
import { archiveLink, outletLink } from './outlet-link.ts';
import { quoted } from './quote-variant.ts';
import { figureWording, printedAttrs } from './wording.ts';

const HITS_SHOWN = 20;

/** What was understood of a query, and the rows that answer it. */
export function lookupResults(ctx: ViewContext, result: LookupResult): HTMLElement {
  const { query, hits } = result;
  const draw = (hit: LookupHit): Node => hitRow(ctx, hit);
  return h(
    'section',
    { class: 'results', 'aria-live': 'polite' },
    h(
      'p',
      { class: 'hd2' },
      h('span', { class: 'read-as' }, say(ctx.speech, understood(ctx, query))),
      hits.length > 0
        ? h('span', null, say(ctx.speech, outletsAndSources(result.outlets, result.sources)))
        : null,
    ),
    hits.length === 0 && query.kind !== 'empty'
      ? h('p', { class: 'nohits' }, say(ctx.speech, msg('lookup_nothing')))
      : null,
    h(
      'ol',
      { class: 'res' },
      shortList(hits, HITS_SHOWN, draw, (left) =>
        h(
          'li',
          null,
          unfold(ctx, counted('more_results', left.length), () => left.map(draw)),
        ),
      ),
    ),
  );
}

/** The reading of a query, said back: whoever typed `66 ألف` sees that it was read as 66,000. */
export function understood(ctx: ViewContext, query: Query): Msg {
  switch (query.kind) {
    case 'figure':
      return query.max === null
        ? msg('read_as_figure', { value: query.value })
        : msg('read_as_range', { from: query.value, to: query.max });
    case 'name':
      return msg('read_as_name', { who: nameOf(ctx, query.ids[0]) ?? query.text });
    case 'words':
      return msg('read_as_words', { words: query.text });
    case 'empty':
      return msg('read_as_empty');
  }
}

/** The known name of an id; an id without one says less than what the person typed. */
function nameOf(ctx: ViewContext, id: string | undefined): string | null {
  return id && ctx.labels[id] ? labelOf(ctx.labels, id, ctx.speech.lang) : null;
}

function hitRow(ctx: ViewContext, hit: LookupHit): HTMLElement {
  const { report } = hit;
  const said = hit.kind === 'report' ? report.headline : hit.claim.said;
  return h(
    'li',
    { class: 'row hit' },
    h('p', { class: 'o' }, outletLink(report, said), about(ctx, hit)),
    h(
      'span',
      { class: 'when' },
      report.published ? sayDate(ctx.speech, report.published, 'full') : null,
      archiveLink(ctx, report),
    ),
    h(
      'p',
      { class: hit.kind === 'report' ? 'w head' : 'w', ...printedAttrs(said, report.lang) },
      wordingOf(hit),
    ),
  );
}

function wordingOf(hit: LookupHit): (Node | string)[] {
  if (hit.kind === 'figure') return figureWording(hit.claim, true);
  return [hit.kind === 'quote' ? quoted(hit.claim.said, hit.report.lang) : cleanText(hit.report.headline)];
}

/** Who says it, or what it counts. */
function about(ctx: ViewContext, hit: LookupHit): Node | null {
  if (hit.kind === 'report') return null;
  if (hit.kind === 'quote') return hit.claim.speaker ? dotted('by', name(hit.claim.speaker)) : null;
  const topic = claimTopic(hit.claim, ctx.labels, ctx.speech.lang)[0];
  return topic === undefined ? null : dotted('by', say(ctx.speech, msg('just', { value: topic })));
}
