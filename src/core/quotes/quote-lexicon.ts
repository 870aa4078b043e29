/** Words a language brings to telling quotes from scare quotes and finding their speakers. Grown by the quote reader. */
export interface QuoteLexicon {
  name: string;
}
