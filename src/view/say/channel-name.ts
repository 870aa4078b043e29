import type { Param } from '../../shared/i18n/message.ts';
import { msg } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { wireName } from './family-name.ts';
import type { Labels } from './labels.ts';

/** The channel of a quote: one of ours in words, a wire or an outlet by its name, else as it was given. */
export function channelName(via: string, labels: Labels, speech: Speech): Param {
  const key = `via_${via.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}`;
  if (speech.has(key)) return msg(key);
  const wire = `wire_${via.replaceAll('-', '_')}`;
  if (speech.has(wire) || labels[via]) return wireName(via, labels, speech);
  return via;
}
