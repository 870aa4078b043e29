import type { FigureFacts, Lang } from '../../core/model.ts';
import { parseIsoDate } from '../../shared/i18n/format-date.ts';
import { counted as countedMsg, msg, type Param } from '../../shared/i18n/message.ts';
import { parseStretch } from '../../shared/i18n/parse-stretch.ts';
import { type Labels, labelOf } from './labels.ts';

/** What a figure is about, in a few words: `civilians who left · Baghouz · since 9 January`. One entry a part. */
export function claimTopic(claim: FigureFacts, labels: Labels, lang: Lang): Param[] {
  const parts: Param[] = [whoAndWhat(claim)];
  if (claim.side && claim.counted !== 'civilian') parts.push(msg(`side_${claim.side}`));
  if (claim.place) parts.push(labelOf(labels, claim.place, lang));
  if (claim.since) parts.push(sinceWhen(claim.since));
  return parts;
}

/** Nouns that Arabic ends otherwise where no noun of action stands before them (مدنيون, but مقتل مدنيين). */
const STANDING: ReadonlySet<string> = new Set(['civilian', 'fighter', 'prisoner']);
/** Events whose words do not govern what is counted: a colon stands between, or nothing. */
const APART: ReadonlySet<string> = new Set(['other', 'advanced', 'controlled', 'attacked']);

function whoAndWhat(claim: FigureFacts): Param {
  const { counted, event } = claim;
  const stands = APART.has(event) && STANDING.has(counted);
  const who = msg(stands ? `standing_${counted}` : `counted_${counted}`);
  return event === 'other' ? msg('topic_only', { who }) : msg(`event_${event}`, { who });
}

/** `since` is a date or a stretch back from the report (`24h`, `8 weeks`, `2 months`). */
function sinceWhen(since: string): Param {
  if (parseIsoDate(since)) return msg('since_date', { date: { date: since } });
  const stretch = parseStretch(since);
  return stretch ? countedMsg(`in_${stretch.unit}`, stretch.n) : msg('since_text', { text: since });
}
