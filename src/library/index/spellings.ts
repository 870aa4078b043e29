/** Spellings remembered at a time while reports are filed: a large library's vocabulary. */
export const SPELLINGS = 100_000;
