import type { CheckLexicon } from '../../compare/checks/check-lexicon.ts';

export const checks: CheckLexicon = {
  otherMoment: [
    'ago, earlier, previous, previously, before, prior, formerly, once, initially, originally, at first, by then',
    'at the time, at one point, last week, last month, last year, the week before, the day before, days later, later',
    'until, since then, meanwhile, yesterday, the beginning of, the start of, the end of',
    'up from, down from, compared with, compared to, instead of, rather than, as opposed to',
    'rose, risen, rise, rises, rising, grew, grown, grow, grows, growing, swelled, swollen, climbed, soared, jumped',
    'surged, doubled, tripled, increased, increase, increasing, fell, fallen, fall, falling, dropped, drop, shrank',
    'shrunk, shrinking, declined, dwindled, reduced, went up, went down, already, another, more than double',
    'had, held, stood, housed, hosted, numbered, used to, revised, corrected, updated, put at, estimated, estimates',
  ].join(', '),
};
