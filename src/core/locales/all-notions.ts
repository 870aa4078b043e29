// Written by scripts/generate/locales.mjs from the folders beside this file; do not edit.
import { notions as ar } from './ar/notions.ts';
import { notions as ca } from './ca/notions.ts';
import { notions as cs } from './cs/notions.ts';
import { notions as da } from './da/notions.ts';
import { notions as de } from './de/notions.ts';
import { notions as en } from './en/notions.ts';
import { notions as es } from './es/notions.ts';
import { notions as fa } from './fa/notions.ts';
import { notions as fr } from './fr/notions.ts';
import { notions as it } from './it/notions.ts';
import { notions as latin } from './latin/notions.ts';
import { notions as nl } from './nl/notions.ts';
import { notions as no } from './no/notions.ts';
import type { NotionWords } from './notion-words.ts';
import { notions as pl } from './pl/notions.ts';
import { notions as pt } from './pt/notions.ts';
import { notions as ru } from './ru/notions.ts';
import { notions as sk } from './sk/notions.ts';
import { notions as sl } from './sl/notions.ts';
import { notions as sr } from './sr/notions.ts';
import { notions as sv } from './sv/notions.ts';
import { notions as tr } from './tr/notions.ts';

/** The words for notions of every language that has some; `latin` holds what many share. */
export const notionWords: Readonly<Record<string, NotionWords>> = {
  ar,
  ca,
  cs,
  da,
  de,
  en,
  es,
  fa,
  fr,
  it,
  latin,
  nl,
  no,
  pl,
  pt,
  ru,
  sk,
  sl,
  sr,
  sv,
  tr,
};
