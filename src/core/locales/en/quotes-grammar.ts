import { months, weekdays } from './calendar.ts';

const split = (text: string): readonly string[] => text.trim().split(/\s+/);
const lines = (text: string): readonly string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const complements: readonly string[] = ['that', 'how', 'whether', 'if'];

export const links: readonly string[] = split(
  `for as to of about on over a an the his her their its be is was were being been with by in against not only very
   it them him this that had has have are would will from into at more most so just too him`,
);

export const pronouns = {
  m: ['he'],
  f: ['she'],
  p: ['they', 'both'],
} as const;

export const demonstratives: readonly string[] = ['this', 'these', 'that', 'those', 'it'];
export const indefinites: readonly string[] = lines(
  'a, an, one, another, some, several, two, three, many, one of, other, unnamed, any',
);
export const definites: readonly string[] = ['the', 'his', 'her', 'their', 'its', 'my', 'our'];

export const auxiliaries: readonly string[] = split(
  `has have had is was were also later earlier then separately meanwhile previously repeatedly once again still
   further reportedly recently already just who which would could did does do has been being now officially
   publicly bluntly simply often always sarcastically however himself herself will`,
);

export const times: readonly string[] = [
  ...weekdays,
  ...months.flat(),
  ...split('today yesterday tonight tomorrow morning evening afternoon night midday noon'),
];

export const boundaries: readonly string[] = split(
  `after before during while when as if because since until but or so yet although though despite amid following
   where whose that how why via through on upon over under against without within by earlier later speaking
   to from was were is are be been being has have had will would could can may might should must did does do not
   there here than then also still only just even where what`,
);

export const roleLinks: readonly string[] = split('of for in at with to and on from who which by');

export const clauseOpeners: readonly string[] = lines(
  'but, while, when, as, although, though, because, after, before, where, who, which, since, whereas, until, if, so',
);

export const objects: readonly string[] = [];

export const clauseWords: readonly string[] = split(
  `is are was were be been am isn't aren't wasn't weren't will won't would can can't cannot could should must may might
   have has had haven't hasn't do does did don't doesn't didn't not we we're we've we'll i i'm i've he's she's it's they
   they're they've there there's that's you you're our us my me let let's who if because what why how`,
);

export const abbreviations: readonly string[] = split(
  `Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Cmdr Adm Brig Sen Rep Gov St Jr Sr No vs etc Inc Ltd Co U.S U.N U.K a.m p.m
   Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Rev Hon`,
);

export const commonNouns: readonly string[] = split(
  `affairs relations area region front line years old east west north south eastern western northern southern`,
);

export const relatives: readonly string[] = ['who', 'which', 'that', 'whose'];
