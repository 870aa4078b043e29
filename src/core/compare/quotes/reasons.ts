/** A sentence with `{param}` holes; where a number bends the words, one sentence a plural form of `{n}`. */
export type QuoteSentence = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** A reason's sentence per interface language. */
export type ReasonTexts = Readonly<
  Record<string, { readonly ar: QuoteSentence; readonly en: QuoteSentence }>
>;

/** A language's name in the reader's language (`nameLanguage('it', 'ar')` → الإيطالية); the code where unknown. */
export function nameLanguage(code: string, readerLang: string): string {
  try {
    return new Intl.DisplayNames([readerLang], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * Every reason that relating quotes can give, in words. `{from}`, `{to}`, `{words}` are stretches as printed;
 * `{fromLang}`, `{toLang}` and `{lang}` are language codes, to be named with `nameLanguage`. Where a hole would stay
 * empty, the sentence of `code_bare` is said instead.
 */
export const quoteReasons: ReasonTexts = {
  quote_same: { ar: 'الكلمات نفسها حرفيًا', en: 'Word for word the same' },
  quote_spelling: {
    ar: 'اختلاف في الرسم فقط: «{from}» و«{to}»',
    en: 'Only spelled differently: “{from}” and “{to}”',
  },
  quote_gloss: { ar: 'إيضاح من المحرر بين قوسين: {words}', en: 'An editor’s note in brackets: {words}' },
  quote_cut_start: { ar: 'حُذف أوله: «{words}»', en: 'The beginning is cut: “{words}”' },
  quote_cut_end: { ar: 'حُذف آخره: «{words}»', en: 'The end is cut: “{words}”' },
  quote_cut_inside: { ar: 'حُذف من وسطه وأُشير إلى الحذف بنقاط', en: 'Cut inside, where an ellipsis marks it' },
  quote_more_start: { ar: 'زاد في أوله: «{words}»', en: 'Begins earlier: “{words}”' },
  quote_more_end: { ar: 'زاد في آخره: «{words}»', en: 'Goes on: “{words}”' },
  quote_dropped: { ar: 'سقطت «{words}»', en: '“{words}” dropped' },
  quote_added: { ar: 'أُضيفت «{words}»', en: '“{words}” added' },
  quote_became: { ar: '«{from}» صارت «{to}»', en: '“{from}” became “{to}”' },
  quote_moved: { ar: 'نُقلت «{words}» من موضعها', en: '“{words}” moved elsewhere' },
  quote_sentence_first: {
    ar: 'قُدّمت جملة إلى الأول: «{words}»',
    en: 'A later sentence moved first: “{words}”',
  },
  quote_sentence_last: {
    ar: 'أُخّرت الجملة الأولى: «{words}»',
    en: 'The first sentence moved behind: “{words}”',
  },
  quote_more_changes: {
    ar: {
      one: 'وتغيير آخر',
      two: 'وتغييران آخران',
      few: 'و{n} تغييرات أخرى',
      many: 'و{n} تغييرًا آخر',
      other: 'و{n} تغيير آخر',
    },
    en: { one: 'And one more change', other: 'And {n} more changes' },
  },
  quote_translated: {
    ar: 'القول نفسه بلغتين: {fromLang} و{toLang}',
    en: 'The same words in two languages: {fromLang} and {toLang}',
  },
  quote_retranslated: {
    ar: 'ترجمتان إلى {lang} لقول بلغة أخرى، فاختلاف الألفاظ من الترجمة',
    en: 'Two translations into {lang} of words said in another language: the wording differs by translation',
  },
  quote_altered_translation: {
    ar: 'ترجمة واحدة نُقلت وغُيّرت فيها كلمات',
    en: 'One translation, copied with words altered',
  },
  quote_reworded: { ar: 'القول نفسه بألفاظ أخرى', en: 'The same utterance in other words' },
  quote_shared_numbers: { ar: 'الأرقام نفسها: {numbers}', en: 'The same numbers: {numbers}' },
  quote_same_speaker: { ar: 'المتحدث نفسه: {speaker}', en: 'The same speaker: {speaker}' },
  quote_same_day: { ar: 'في اليوم نفسه', en: 'On the same day' },
  quote_days_apart: {
    ar: {
      one: 'بينهما يوم واحد',
      two: 'بينهما يومان',
      few: 'بينهما {n} أيام',
      many: 'بينهما {n} يومًا',
      other: 'بينهما {n} يوم',
    },
    en: { one: 'A day apart', other: '{n} days apart' },
  },
  quote_other_speaker: {
    ar: 'نُسب هناك إلى متحدث آخر: {to} بدل {from}',
    en: 'Credited to someone else there: {to} instead of {from}',
  },
  quote_other_speaker_bare: { ar: 'نُسب هناك إلى متحدث آخر', en: 'Credited to someone else there' },
  quote_body_speaker: {
    ar: 'نُسب مرة إلى الجهة ومرة إلى المتحدث باسمها: {from}، {to}',
    en: 'Credited once to the body, once to its spokesperson: {from}, {to}',
  },
  quote_body_speaker_bare: {
    ar: 'نُسب مرة إلى الجهة ومرة إلى المتحدث باسمها',
    en: 'Credited once to the body, once to its spokesperson',
  },
  quote_nothing_shared: { ar: 'لا ألفاظ مشتركة', en: 'No words in common' },
  quote_other_utterance: { ar: 'قول آخر', en: 'Another utterance' },
  quote_paraphrased: {
    ar: 'ما يضعه هذا التقرير بين علامتي اقتباس يرد في صفحتك بلا علامات: «{words}»',
    en: 'What this report puts in quotation marks stands on your page without them: “{words}”',
  },
};
