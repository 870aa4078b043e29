// Written by scripts/generate/locales.mjs from the folders of src/_locales; do not edit.
import type { Lang } from '../../core/model.ts';

/** Languages of the interface. */
export const UI_LANGUAGES: readonly Lang[] = ['ar', 'en'];
