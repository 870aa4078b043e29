import type { Locale } from '../locale.ts';
import { checks } from './checks.ts';
import { figures } from './figures.ts';
import { numerals } from './numerals.ts';
import { quotes } from './quotes.ts';

export const locale: Locale = { lang: 'ar', numerals, figures, quotes, checks };
