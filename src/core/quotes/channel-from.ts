import { longestTag, type ParagraphView, tagIn } from './paragraph-view.ts';

/** Where a channel or an outlet spoken to ends (`في بيان صحفي`, `لوكالة رويترز`), if one begins here. */
export function channelFrom(view: ParagraphView, i: number): number | null {
  const linked =
    view.lexicon.proclitics.prepositions.includes(view.tokens[i]?.folded ?? '') ||
    tagIn(view, i, 'roleLink', 'toOutlet', 'boundary') !== null;
  // `بالوكالة`: acting, no agency.
  if (!linked && (view.tags[i] ?? []).some((tag) => tag.table === 'commonNoun' && tag.preposition === ''))
    return null;
  // `باسم البرنامج`: a body that someone speaks for, though broadcasts are called so too.
  const body =
    tagIn(view, i, 'roleLink') && !tagIn(view, i, 'boundary', 'toOutlet') ? tagIn(view, i + 1, 'body') : null;
  if (body?.definite && !tagIn(view, i + 1, 'document')) return null;
  const first = linked ? i + 1 : i;
  const tag = longestTag(view, first, 'channel', 'agency', 'outletNoun');
  if (!tag || (!linked && tag.preposition === '')) return null;
  let end = first + tag.length;
  for (let hops = 0; hops < 3; hops++) {
    const more = longestTag(view, end, 'channel', 'agency', 'outletNoun', 'affiliation');
    if (!more || more.conjunction) break;
    end += more.length;
  }
  return end;
}
