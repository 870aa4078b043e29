import type { FigureFacts } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { holdsPhrase } from './holds-phrase.ts';

/** Kinds of people inside a group that a figure's words tell and its facts do not. Written folded: data, not rules. */
const KINDS: Readonly<Record<'wounded' | 'foreign', readonly string[]>> = {
  wounded:
    `wounded injured sick ill جرحى الجرحى جريح جريحا جرحاهم مصابين المصابين مصابون مصاب مصابا مرضى المرضى verletzte verletzten
    verwundete blesses malades heridos enfermos feriti malati feridos gewonden раненых раненые yarali زخمی مجروح saarede ranni`
      .split(/\s+/u)
      .map(fold),
  foreign:
    `foreign foreigner foreigners الأجانب أجانب أجنبي أجنبيا الأجنبي الأجنبية أجنبية auslandische auslandischen auslandischer
    auslander etrangers etranger etrangeres extranjeros extranjero stranieri straniero estrangeiros buitenlandse иностранных
    иностранцев иностранные yabanci خارجی zahranicnich utenlandske utlandska zagranicznych`
      .split(/\s+/u)
      .map(fold),
};

/** The kinds that a figure is about, one word for each set of them: `''`, `foreign`, `wounded`, … */
export function kindOf({ counted, event }: FigureFacts, folded: string): string {
  const told: string[] = [];
  if (counted === 'foreigner' || holdsAny(folded, KINDS.foreign)) told.push('foreign');
  // Whom the event wounded are all that it counts.
  if (event !== 'wounded' && holdsAny(folded, KINDS.wounded)) told.push('wounded');
  return told.join(' ');
}

const holdsAny = (folded: string, words: readonly string[]): boolean =>
  words.some((word) => holdsPhrase(folded, word));
