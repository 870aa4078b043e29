import type { QuoteCard, QuoteRow } from '../../core/model.ts';
import { counted, type Msg, msg } from '../../shared/i18n/message.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { dotted } from '../dom/dotted.ts';
import { h } from '../dom/h.ts';
import { name, say, sayDate } from '../dom/say.ts';
import { cleanText } from '../model/clean-text.ts';
import type { WordingGroup } from '../model/group-rows.ts';
import { relationKind } from '../model/relation-kind.ts';
import { sourcesBehind } from '../model/reporting-rows.ts';
import { diffSentence } from '../say/diff-sentence.ts';
import { familyName } from '../say/family-name.ts';
import { sayReasons } from '../say/reasons.ts';
import type { ViewContext } from './context.ts';
import { diffText } from './diff-text.ts';
import { shortList, unfold } from './fold.ts';
import { relationGlyph } from './glyphs.ts';
import { longText } from './long-text.ts';
import { archiveLink, outletLink } from './outlet-link.ts';
import { quoteMarks } from './quote-marks.ts';
import { relationMark } from './relation-mark.ts';
import { printedAttrs } from './wording.ts';

const COPIES_NAMED = 5;
/** More sentences than this are slower to read than the marked text below them. */
const SENTENCES_SAID = 3;

/** Another wording of the page's quote: who printed it, what was done to it, the text with its changes marked. */
export function quoteVariant(ctx: ViewContext, card: QuoteCard, group: WordingGroup<QuoteRow>): HTMLElement {
  const { first, copies } = group;
  const { report, claim } = first;
  return h(
    'section',
    { class: `var k-${relationKind(first.relation)}` },
    h(
      'p',
      { class: 'hd' },
      h('b', null, outletLink(report, claim.said)),
      source(ctx, card, first),
      h(
        'span',
        { class: 'when' },
        report.published ? sayDate(ctx.speech, report.published, 'day') : null,
        archiveLink(ctx, report),
      ),
    ),
    h(
      'p',
      { class: 'words' },
      relationMark(ctx.speech, first.relation),
      ' ',
      otherSpeaker(ctx, first),
      inWords(ctx, first),
    ),
    longText(
      ctx,
      'p',
      { class: 't', ...printedAttrs(claim.said, report.lang) },
      claim.said.length,
      first.diff && first.relation !== 'same'
        ? diffText(ctx, first.diff, report.lang)
        : quoted(claim.said, report.lang),
    ),
    copies.length > 0 ? copiesLine(ctx, sourcesBehind([first, ...copies], card.families), copies) : null,
  );
}

/** A quote between the marks of its language. */
export function quoted(said: string, lang: string): string {
  const [open, close] = quoteMarks(lang);
  return `${open}${cleanText(said)}${close}`;
}

function source(ctx: ViewContext, card: QuoteCard, row: QuoteRow): Node | null {
  const family = card.families.find((each) => each.id === row.family);
  if (!family || family.basis === 'alone' || family.basis === 'wording') return null;
  const who = familyName(family, [row], ctx.labels, ctx.speech);
  return dotted('by', say(ctx.speech, msg('credited_to', { who })));
}

function otherSpeaker(ctx: ViewContext, row: QuoteRow): Node | null {
  if (!row.otherSpeaker) return null;
  return h(
    'span',
    { class: 'rel k-speaker' },
    relationGlyph('speaker'),
    t(ctx.speech, 'rel_other_speaker'),
    row.claim.speaker ? h('span', { class: 'by' }, name(row.claim.speaker)) : null,
  );
}

/** What was done to the words: the core's reasons, or else what the difference itself shows. */
function inWords(ctx: ViewContext, row: QuoteRow): Node | null {
  if (row.relation === 'same') return null;
  const why = sayReasons(row.why, ctx.speech);
  if (why) return dotted(null, why);
  const said: Msg[] = row.diff ? diffSentence(row.diff) : [];
  if (said.length === 0) return null;
  return dotted(
    null,
    said.slice(0, SENTENCES_SAID).map((one) => [say(ctx.speech, one), ' ']),
  );
}

/** `In 4 outlets, one source: …` under a wording that several printed. */
function copiesLine(ctx: ViewContext, sources: number, copies: readonly QuoteRow[]): HTMLElement {
  const link = (row: QuoteRow): Node => h('span', { class: 'c' }, outletLink(row.report, row.claim.said));
  return h(
    'p',
    { class: 'copies' },
    say(ctx.speech, msg('same_wording_sources', { sources: counted('from_sources', sources) })),
    ' ',
    shortList(copies, COPIES_NAMED, link, (left) =>
      unfold(ctx, counted('more_outlets', left.length), () => left.map(link)),
    ),
  );
}
