import type { Hold } from './choose-cue.ts';
import type { Evidence } from './judge-quote.ts';
import type { Speaker } from './speaker.ts';

/** The spoken name of the rule by which a quote has its speaker. */
export function speakerRule(hold: Hold | null, evidence: Evidence, speaker: Speaker | null): string {
  if (!speaker) return 'speaker: unknown';
  if (!hold) return evidence.continues ? 'speaker: goes on' : 'speaker: the one who spoke last';
  if (hold.cue.subject === null) return 'speaker: carried on by the form of the verb';
  if (hold.cue.subject.kind === 'pronoun') return 'speaker: the one the pronoun means';
  if (hold.cue.subject.kind === 'role') return 'speaker: by role';
  return hold.cue.relayedBy ? 'speaker: through another outlet' : 'speaker: named with the speech word';
}
