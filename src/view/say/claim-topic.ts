import type { FigureFacts, Lang } from '../../core/model.ts';
import { parseIsoDate } from '../../shared/i18n/format-date.ts';
import { counted, msg, type Param } from '../../shared/i18n/message.ts';
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

function whoAndWhat(claim: FigureFacts): Param {
  const who = msg(`counted_${claim.counted}`);
  return claim.event === 'other' ? msg('topic_only', { who }) : msg(`event_${claim.event}`, { who });
}

/** `since` is a date or a stretch back from the report (`24h`, `8 weeks`, `2 months`). */
function sinceWhen(since: string): Param {
  if (parseIsoDate(since)) return msg('since_date', { date: { date: since } });
  const stretch = parseStretch(since);
  return stretch ? counted(`in_${stretch.unit}`, stretch.n) : msg('since_text', { text: since });
}
