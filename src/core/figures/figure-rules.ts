import { asideRules } from './aside-rules.ts';
import { claimRules } from './claim-rules.ts';
import { eventRules } from './event-rules.ts';
import { nounRules } from './noun-rules.ts';
import type { FigureRule } from './rule.ts';
import { settingRules } from './setting-rules.ts';
import { sideRules } from './side-rules.ts';

/**
 * The rules in their order: each reads what those before it wrote. What is counted comes first, as events are
 * possible only for some of it; then the event, which tells what a bare number counts; then whose, when and where;
 * last what is no claim, which needs all of it.
 */
export const figureRules: readonly FigureRule[] = [
  ...nounRules,
  ...asideRules,
  ...eventRules,
  ...sideRules,
  ...settingRules,
  ...claimRules,
];
