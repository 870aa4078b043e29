/** Roles that one person holds: `the president` is not whoever spoke last. */
export const OFFICES = new Set([
  'president',
  'minister',
  'director',
  'governor',
  'pilgrim',
  'judge',
  'lawyer',
  'detainee',
  'secretary',
]);

/** Roles that many hold: with an article they are someone spoken of before. */
export const TOLD_AGAIN = new Set([
  'official',
  'commander',
  'soldier',
  'activist',
  'analyst',
  'journalist',
  'doctor',
  'fighter',
  'diplomat',
  'worker',
  'parliamentarian',
]);

/** Belongings that say what someone does, not to whom they belong. */
export const KINDS = new Set([
  'diplomatic',
  'media',
  'military',
  'security',
  'political',
  'medical',
  'humanitarian',
  'government',
  'local',
  'senior',
]);
