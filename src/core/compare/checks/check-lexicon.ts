/** What the checks of an article against itself ask of a language. Lists are words and phrases, separated by commas. */
export interface CheckLexicon {
  /**
   * Words by which a sentence holds two moments against each other, or looks back ("a week ago", "rose", "had"):
   * two values of one thing beside them are no slip.
   */
  otherMoment: string;
}
