/** Beyond this many words a text is no article; the memory starts anew rather than grow. */
const MOST = 20_000;

/** `read`, remembering what it said for each word. For pure functions of a word only, which never give undefined. */
export function remember<T>(read: (word: string) => T, most = MOST): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const held = known.get(word);
    if (held !== undefined) return held;
    const value = read(word);
    if (known.size >= most) known.clear();
    known.set(word, value);
    return value;
  };
}
