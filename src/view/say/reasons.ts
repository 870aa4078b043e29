import type { Reason } from '../../core/model.ts';
import type { Speech } from '../../shared/i18n/speech.ts';

/** The reasons of a relation as one text in the reader's language; null where there is nothing to add. */
export function sayReasons(_why: readonly Reason[], _speech: Speech): string | null {
  return null;
}
