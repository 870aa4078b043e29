// Written by scripts/generate/locales.mjs from the folders beside this file; do not edit.
import { locale as ar } from './ar/index.ts';
import { locale as en } from './en/index.ts';
import type { Locale } from './locale.ts';

/** Every locale; the first is the base, used where a text is in none of them. */
export const locales: readonly Locale[] = [ar, en];
