/** The texts of one language: key → text with `{holes}`. */
export type Messages = Readonly<Record<string, string>>;

/**
 * Reads a `messages.json` in the WebExtension form (`{ key: { message } }`).
 * What does not fit that form is left out: a broken entry costs one text, not the interface.
 */
export function parseMessages(json: unknown): Messages {
  const out: Record<string, string> = {};
  if (typeof json !== 'object' || json === null) return out;
  for (const [key, entry] of Object.entries(json)) {
    if (typeof entry !== 'object' || entry === null) continue;
    const text: unknown = Reflect.get(entry, 'message');
    if (typeof text === 'string') out[key] = text;
  }
  return out;
}
