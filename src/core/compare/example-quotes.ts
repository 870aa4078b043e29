import type { QuoteFacts, QuoteInContext } from '../model.ts';

/** What matters of a quote's circumstances; the rest is one invented speaker on one day. */
export interface Given {
  lang?: string;
  speaker?: string | null;
  id?: string | null;
  role?: string | null;
  day?: string | null;
}

/** A quote in a report of an invented outlet. */
export function quote(
  said: string,
  { lang = 'ar', speaker = 'سالم الراوي', id = 'salem-rawi', role = null, day = '2019-03-05' }: Given = {},
): QuoteInContext {
  const claim: QuoteFacts = { said, kind: 'direct', speaker, speakerId: id, role, via: null };
  const outlet = { id: 'sample', name: 'Sample', domain: 'sample.example', country: null };
  return {
    claim,
    report: {
      id: 'r',
      outlet,
      url: null,
      headline: '',
      published: day,
      publishedBasis: null,
      lang,
      wire: null,
      wireBasis: null,
    },
    figures: [],
    quotes: [claim],
  };
}
