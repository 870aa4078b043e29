import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../core/model.ts';
import { parseMessages } from '../shared/i18n/parse-messages.ts';
import { createSpeech, type Speech } from '../shared/i18n/speech.ts';

const known = new Map<string, Speech>();

/** A language of the interface from its folder, as it is set without a reader's choices. @throws where there is none */
export function readSpeech(root: string, lang: Lang): Speech {
  const path = join(root, 'src/_locales', lang, 'messages.json');
  const cached = known.get(path);
  if (cached) return cached;
  const messages = parseMessages(JSON.parse(readFileSync(path, 'utf8')));
  const speech = createSpeech({ lang, messages, base: {}, months: 'levant', digits: 'western' });
  known.set(path, speech);
  return speech;
}
