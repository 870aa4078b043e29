import type { DiffPart, Reason } from '../../model.ts';
import { explainDifference } from './explain-difference.ts';
import type { Circumstances, Judgement } from './judgement.ts';
import type { ReadQuote } from './read-quote.ts';

function speakerReasons(a: ReadQuote, b: ReadQuote, { kinship }: Circumstances): Reason[] {
  const params = { from: a.facts.speaker, to: b.facts.speaker };
  if (kinship === 'other') return [{ code: 'quote_other_speaker', params }];
  if (kinship === 'body') return [{ code: 'quote_body_speaker', params }];
  return [];
}

/** What makes two wordings without common words one utterance: who, when, which numbers. */
function evidenceReasons(a: ReadQuote, judgement: Judgement, { kinship, days }: Circumstances): Reason[] {
  const out: Reason[] = [];
  if (kinship === 'same' && a.facts.speaker)
    out.push({ code: 'quote_same_speaker', params: { speaker: a.facts.speaker } });
  if (days === 0) out.push({ code: 'quote_same_day' });
  else if (days !== null) out.push({ code: 'quote_days_apart', params: { n: days } });
  const numbers = judgement.overlap?.numbers ?? [];
  if (numbers.length > 0) {
    out.push({
      code: 'quote_shared_numbers',
      params: { numbers: numbers.map((key) => key.slice(1)).join(', ') },
    });
  }
  return out;
}

/** From this ratio of telling words on, one wording is a part of the other. */
const PART = 0.6;

const tellingWords = ({ words }: ReadQuote): number => words.filter(({ weight }) => weight > 0).length;

/** What a translation has and lacks, as far as the lexicon can tell. */
function translationReasons(a: ReadQuote, b: ReadQuote, { overlap }: Judgement): Reason[] {
  const [mine, theirs] = [tellingWords(a), tellingWords(b)];
  const out: Reason[] = [];
  if (theirs < mine * PART) out.push({ code: 'quote_translated_part' });
  if (mine < theirs * PART) out.push({ code: 'quote_translated_more' });
  const percent = Math.round((overlap?.found ?? 0) * 100);
  if (percent > 0) out.push({ code: 'quote_meaning_found', params: { percent } });
  return out;
}

/** Why b stands to a as judged, the plainest reason first. */
export function explainVerdict(
  a: ReadQuote,
  b: ReadQuote,
  judgement: Judgement,
  circumstances: Circumstances,
  diff: readonly DiffPart[] | null,
): Reason[] {
  const speakers = speakerReasons(a, b, circumstances);
  const evidence = () => evidenceReasons(a, judgement, circumstances);
  const differences = diff ? explainDifference(diff) : [];
  switch (judgement.relation) {
    case 'unrelated':
      return [{ code: judgement.overlap ? 'quote_other_utterance' : 'quote_nothing_shared' }];
    case 'translated':
      return [
        { code: 'quote_translated', params: { fromLang: a.lang, toLang: b.lang } },
        ...translationReasons(a, b, judgement),
        ...evidence(),
        ...speakers,
      ];
    case 'retranslated':
      return [{ code: 'quote_retranslated', params: { lang: a.lang } }, ...evidence(), ...speakers];
    case 'same':
      return [{ code: 'quote_same' }, ...differences, ...speakers];
    case 'changed': {
      const copied: Reason[] = circumstances.foreign ? [{ code: 'quote_altered_translation' }] : [];
      return [...copied, ...differences, ...speakers];
    }
    default:
      return [...differences, ...speakers];
  }
}
