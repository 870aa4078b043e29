import { decide, eachDraft } from '../refiner.ts';

/**
 * What no other refiner claimed. A definite dual refers back (`القتيلان`) or names the parties of something; a fraction
 * of a whole is a share: role percent, value still the fraction (0.5).
 */
export const rest = eachDraft('rest', (draft) => {
  if (draft.form === 'dual' && draft.definite && draft.role === 'count')
    return { ...draft, role: 'other', rules: [...draft.rules, 'definite dual'] };
  if (draft.form === 'ordinal') return decide(draft, 'ordinal', 'place in a row');
  if (draft.form === 'fraction' && draft.scale === 1) return decide(draft, 'percent', 'share of a whole');
  return decide(draft, 'count', 'nothing says otherwise');
});
