import type { Article, ConflictLexicon, Detection, EvidenceRole, Lang, Reason } from '../model.ts';
import { type Period, periodOf, sayPeriod, weightOf } from './period.ts';
import { makeTermFinder, type TermFinder } from './term-finder.ts';

type Group = ConflictLexicon['groups'][number];

/** A term in the title says what the article is about; in the first paragraphs nearly so. */
const TITLE_FACTOR = 3;
const LEAD_FACTOR = 2;
const LEAD_PARAGRAPHS = 3;
/** Of a brief, only this share is its lead: what closes it is background. */
const LEAD_SHARE = 0.5;

/** What more the subject must weigh for each thousand words: passing mentions add up in long articles. */
const PER_THOUSAND_WORDS = 5;

/** A bare headline or brief has no room to repeat itself: fewer words than this need only this share. */
const SHORT_TEXT = 80;
const SHORT_SHARE = 0.7;

/** So much of the subject outside title and lead still makes it one: as many times the threshold. */
const DENSE = 2;

/** A conflict that weighs more than this share of the subject is what the article is about. */
const RIVAL_SHARE = 0.6;

/** In the title, where nothing of the subject stands, it weighs so much more, and none of it is forgiven. */
const TITLED_FACTOR = 1.25;

interface Evidence {
  group: Group;
  role: EvidenceRole;
  /** The term as first printed. */
  term: string;
  count: number;
  /** Hits weighted by place. */
  placed: number;
  inTitle: boolean;
  inLead: boolean;
  points: number;
}

/**
 * Is this article on the pack's conflict? It is when the conflict is its subject (in the title or the lead, or
 * dense throughout), not when it is mentioned. The reasons are the evidence, heaviest first.
 */
export function detectConflict(article: Article, lexicon: ConflictLexicon): Detection {
  if (lexicon.since && article.published && article.published < lexicon.since) {
    return { detected: false, score: 0, reasons: [{ code: 'too_early', params: { since: lexicon.since } }] };
  }
  const period = periodOf(article, lexicon);
  const { evidence, words } = gather(article, lexicon, period);
  const subject = sum(evidence, 'subject');
  const company = Math.min(sum(evidence, 'company'), subject);
  const elsewhere = sum(evidence, 'elsewhere');
  const rival = isTitledElsewhere(evidence)
    ? elsewhere * TITLED_FACTOR
    : Math.max(0, elsewhere - subject * RIVAL_SHARE);
  const score = Math.round((subject + company - rival) * 10) / 10;
  const base = words < SHORT_TEXT ? lexicon.threshold * SHORT_SHARE : lexicon.threshold;
  const needed = base + (PER_THOUSAND_WORDS * words) / 1000;
  const headed = evidence.some((one) => one.role === 'subject' && (one.inTitle || one.inLead));
  const dense = subject >= needed * DENSE;
  const detected = score >= needed && (headed || dense) && subject > rival;
  const dated = sayPeriod(evidence, period, lexicon);
  return { detected, score, reasons: [...explain(evidence, detected, headed || dense), ...dated] };
}

function gather(
  article: Article,
  lexicon: ConflictLexicon,
  period: Period | null,
): { evidence: readonly Evidence[]; words: number } {
  const found = new Map<string, Evidence>();
  const groups = new Map(lexicon.groups.map((group) => [group.id, group]));
  const finder = finderOf(lexicon, article.lang, period);
  const present = new Set<string>(period ? [period] : []);
  let words = 0;
  const lead = Math.min(LEAD_PARAGRAPHS, Math.ceil(article.body.length * LEAD_SHARE));
  [article.title, ...article.body].forEach((text, index) => {
    const result = finder.find(text);
    words += result.words;
    for (const id of result.present) present.add(id);
    const inTitle = index === 0;
    const inLead = index > 0 && index <= lead;
    for (const hit of result.hits) {
      const group = groups.get(hit.group);
      if (!group) continue;
      const one = found.get(group.id) ?? {
        group,
        role: group.role ?? (group.weight < 0 ? 'elsewhere' : 'company'),
        term: text.slice(hit.start, hit.end),
        count: 0,
        placed: 0,
        inTitle: false,
        inLead: false,
        points: 0,
      };
      one.count++;
      one.placed += inTitle ? TITLE_FACTOR : inLead ? LEAD_FACTOR : 1;
      one.inTitle ||= inTitle;
      one.inLead ||= inLead;
      one.points = Math.abs(weightOf(group, period)) * Math.min(one.placed, group.cap);
      found.set(group.id, one);
    }
  });
  const evidence = [...found.values()].filter(
    (one) =>
      (one.group.sureInTitle && one.inTitle) ||
      (one.group.needs ?? []).every((need) => need.split('|').some((id) => present.has(id))),
  );
  return { evidence: yieldToOthers(evidence).sort((a, b) => b.points - a.points), words };
}

/** What says something only where nothing else is said goes with the rest, once another ground leads the article. */
function yieldToOthers(evidence: readonly Evidence[]): Evidence[] {
  const led = evidence.some((one) => one.role === 'elsewhere' && (one.inTitle || one.inLead));
  return evidence.map((one) => (led && one.group.yields ? { ...one, role: 'company' } : one));
}

/** Does the title name another conflict's ground and nothing of this one? */
function isTitledElsewhere(evidence: readonly Evidence[]): boolean {
  const inTitle = (role: EvidenceRole) => evidence.some((one) => one.role === role && one.inTitle);
  return inTitle('elsewhere') && !inTitle('subject');
}

/** The finders of a lexicon by language and period, each made once. */
const FINDERS = new WeakMap<ConflictLexicon, Map<string, TermFinder>>();

function finderOf(lexicon: ConflictLexicon, lang: Lang, period: Period | null): TermFinder {
  const key = `${lang}${period ?? ''}`;
  const finders = FINDERS.get(lexicon) ?? new Map<string, TermFinder>();
  const weightless = (group: Group) => weightOf(group, period) === 0;
  const finder = finders.get(key) ?? makeTermFinder(lexicon.groups, lang, lexicon.sets, weightless);
  finders.set(key, finder);
  FINDERS.set(lexicon, finders);
  return finder;
}

function sum(evidence: readonly Evidence[], role: EvidenceRole): number {
  return evidence.reduce((total, one) => total + (one.role === role ? one.points : 0), 0);
}

function explain(evidence: readonly Evidence[], detected: boolean, prominent: boolean): Reason[] {
  const reasons: Reason[] = evidence.map((one) => ({
    code:
      one.role === 'elsewhere'
        ? 'found_elsewhere'
        : one.inTitle
          ? 'found_in_title'
          : one.inLead
            ? 'found_in_lead'
            : 'found',
    params: {
      group: one.group.id,
      term: one.term,
      count: one.count,
      points: Math.round(one.points * 10) / 10,
    },
  }));
  if (detected) return reasons;
  if (!evidence.some((one) => one.role === 'subject')) return [{ code: 'no_subject' }, ...reasons];
  return [{ code: prominent ? 'other_subject' : 'only_mentioned' }, ...reasons];
}
