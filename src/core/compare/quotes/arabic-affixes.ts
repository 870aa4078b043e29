/** Arabic proclitics and endings on folded words: what to take off for comparing, never for showing. */

/** و and ف: "and", "so". The rest must still be a word of three letters. */
const CONJUNCTION = /^[وف](?=.{3})/u;
/** Prepositions with or without the article, and the article. */
const PREPOSITION = /^(?:لل|بال|كال|ال|ب(?=ال)|[بلك](?=.{3}))(?=.{2})/u;
const ENDING = /(?:هما|كما|تما|ونها|ات|ون|ين|ان|وا|نا|ها|هم|هن|كم|تم|يه|ته|تي|ه|ي|ا|ت)$/u;

/** Without "and": `وساعه` → `ساعه`. */
export function dropConjunction(word: string): string {
  return word.replace(CONJUNCTION, '');
}

/** Without "and", preposition and article: `وبالمعركه` → `معركه`. */
export function dropProclitics(word: string): string {
  return dropConjunction(word).replace(PREPOSITION, '');
}

/** A light stem: proclitics off, then one ending, as long as three letters remain. */
export function stemArabic(word: string): string {
  const bare = dropProclitics(word);
  const cut = bare.replace(ENDING, '');
  return cut.length >= 3 ? cut : bare;
}
