import { chooseCue, type Hold } from './choose-cue.ts';
import { findChannel } from './find-channel.ts';
import { findColonQuote } from './find-colon-quote.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findIntroductions, type Introduction, issuesDocument } from './find-introductions.ts';
import { SpeakerFinder } from './find-speaker.ts';
import { type Evidence, judgeKind, judgeQuote } from './judge-quote.ts';
import { nameBeforeColon } from './name-before-colon.ts';
import type { ParagraphView } from './paragraph-view.ts';
import { isAged, personAt, personsIn } from './person-at.ts';
import { speakerRule } from './speaker-rule.ts';
import { startsVerb } from './starts-verb.ts';
import type { FoundQuote, Thread } from './thread.ts';
import type { SortedParagraph } from './view-paragraph.ts';

/** Read one paragraph's quotes, sentence by sentence, and carry on who speaks. */
export function walkParagraph(paragraph: SortedParagraph, thread: Thread): FoundQuote[] {
  return new ParagraphWalk(paragraph, thread).run();
}

class ParagraphWalk {
  readonly #view: ParagraphView;
  readonly #cues: readonly Cue[];
  readonly #finder: SpeakerFinder;
  readonly #introductions: readonly Introduction[];
  readonly #found: FoundQuote[] = [];
  readonly #paragraph: SortedParagraph;
  readonly #thread: Thread;
  #lastHold: Hold | null = null;
  #lastQuoteSentence = -2;
  #spokenSentence = -2;

  constructor(paragraph: SortedParagraph, thread: Thread) {
    this.#paragraph = paragraph;
    this.#thread = thread;
    this.#view = paragraph.view;
    this.#cues = findCues(paragraph.view);
    this.#introductions = findIntroductions(paragraph.view, this.#cues);
    this.#finder = new SpeakerFinder(paragraph.view, this.#cues, thread.discourse);
  }

  run(): FoundQuote[] {
    const { tokens, sentences } = this.#view;
    let nextCue = 0;
    let mainOf = -1;
    let nextIntroduction = 0;
    this.#thread.discourse.onStage = null;
    for (let i = 0; i < tokens.length; i++) {
      this.#thread.discourse.at = {
        paragraph: this.#thread.discourse.at.paragraph,
        offset: tokens[i]?.start ?? 0,
      };
      const sentence = sentences[i] ?? 0;
      if (sentence !== sentences[i - 1]) this.#openSentence(i);
      const introduction = this.#introductions[nextIntroduction];
      if (introduction && introduction.at <= i) {
        this.#introduce(introduction);
        nextIntroduction++;
      }
      const cue = this.#cues[nextCue];
      if (cue && cue.at <= i) {
        nextCue++;
        const speaker = this.#finder.speakerOf(cue);
        // The sentence's first speaker stays its speaker; those spoken of inside do not take over.
        if (speaker && mainOf !== cue.sentence && cue.kind !== 'saying') {
          mainOf = cue.sentence;
          this.#thread.discourse.current = speaker;
          if (issuesDocument(this.#view, cue)) this.#thread.discourse.issuer = speaker;
          this.#spokenSentence = cue.sentence;
        }
      }
      if (tokens[i]?.kind === 'quote') this.#readQuote(i);
    }
    this.#readColon();
    this.#close();
    return this.#found;
  }

  #introduce({ mention, issues, passing, named }: Introduction): void {
    const { discourse } = this.#thread;
    if (passing) {
      discourse.meet(mention);
      return;
    }
    const speaker = discourse.resolve(mention, mention.agreement);
    const sentence = this.#view.sentences[mention.from] ?? -1;
    if (issues) discourse.issuer = speaker;
    else if (named && speaker && this.#finder.name(sentence, speaker)) discourse.current = speaker;
    else {
      discourse.onStage = speaker;
      discourse.onStageIn = sentence;
      discourse.introduced = speaker;
    }
  }

  /** A sentence about a person, without speech, makes "he" that person where subjects come first. */
  #openSentence(at: number): void {
    if (this.#view.lexicon.order !== 'subject-first') return;
    if (this.#finder.cuesIn(this.#view.sentences[at] ?? 0).length > 0) return;
    const { discourse } = this.#thread;
    for (const passing of personsIn(this.#view, at)) discourse.meet(passing);
    const person = personAt(this.#view, at);
    if (person) {
      const aged = at === 0 && isAged(this.#view, person);
      const speaker = (aged ? discourse.nameFresh(person) : null) ?? discourse.resolve(person, null);
      if (speaker) this.#thread.discourse.current = speaker;
      return;
    }
    const later = this.#finder.namedBetweenCommas(at);
    if (later) this.#thread.discourse.current ??= later;
  }

  #readQuote(i: number): void {
    const { spans, facts, labels } = this.#paragraph;
    const { discourse, marked } = this.#thread;
    const index = this.#view.tokens[i]?.span ?? -1;
    const [span, fact, label] = [spans[index], facts[index], labels[index]];
    if (!span || !fact || !label) return;
    const sentence = this.#view.sentences[i] ?? 0;
    const starts = this.#startsSentence(i);
    const chosen = nameBeforeColon(this.#view, this.#cues, i) ?? chooseCue(this.#view, this.#cues, i);
    const hold = span.continues && chosen?.side !== 'after' ? null : chosen;
    const pending = i === 0 && this.#thread.pending !== null;
    const evidence: Evidence = {
      facts: fact,
      hold,
      label,
      continues: span.continues || pending,
      last:
        this.#view.tokens[i + 1] === undefined || this.#view.tokens[i + 1]?.kind === 'stop' || fact.closing,
      announced: hold === null && this.#view.tokens[i - 1]?.kind === 'colon' && discourse.onStage !== null,
      alone: spans.length === 1 && span.outerEnd - span.outerStart >= 0.8 * this.#view.text.trim().length,
      follows:
        starts &&
        ((i === 0 && this.#thread.speaking) ||
          (i > 0 && sentence - Math.max(this.#lastQuoteSentence, this.#spokenSentence) <= 1)),
      repeated: (marked.get(fact.folded) ?? 0) > 1,
    };
    const rules = judgeQuote(evidence);
    if (!rules) return;

    const speaker = hold
      ? (this.#finder.speakerOf(hold.cue) ?? this.#finder.mainSpeaker(hold.cue))
      : pending
        ? this.#thread.pending
        : evidence.continues || evidence.follows || evidence.alone || this.#spoken()
          ? discourse.current
          : evidence.announced
            ? discourse.onStage
            : null;
    const own = hold ? this.#channelOf(hold.cue, i) : null;
    const chained = hold === null || hold.cue.subject === null || hold.cue.subject.kind === 'pronoun';
    const via = own ?? (chained ? (speaker?.via ?? null) : null);
    if (speaker) {
      speaker.via = via;
      discourse.current = speaker;
    }
    const split =
      hold?.side === 'before' &&
      hold.adjacent &&
      this.#lastHold?.cue === hold.cue &&
      this.#lastHold.side === 'after';
    const judged = judgeKind(
      evidence,
      this.#startsLower(span.start),
      startsVerb(this.#view, span.start, span.end),
      fact.preposition,
    );
    const last = this.#found.at(-1);
    const kind = split && last ? { kind: last.kind, rule: 'kind: goes on after the attribution' } : judged;
    this.#lastHold = hold;
    this.#found.push({
      start: span.start,
      end: span.end,
      kind: kind.kind,
      speaker,
      as: speaker?.name ?? null,
      via,
      rules: [...rules, kind.rule, speakerRule(hold, evidence, speaker)],
    });
    const quote = this.#found.at(-1);
    if (quote) this.#fillBack(quote, span.continues, span.closed);
    this.#lastQuoteSentence = sentence;
  }

  /** A quote over paragraphs whose speaker is told only at its end. */
  #fillBack(quote: FoundQuote, continues: boolean, closed: boolean): void {
    const open = this.#thread.open;
    if (continues && quote.speaker) {
      for (const earlier of open) {
        if (earlier.speaker) continue;
        earlier.speaker = quote.speaker;
        earlier.as = quote.as;
        earlier.via = quote.via;
      }
    }
    if (!continues) open.length = 0;
    if (!closed || continues) open.push(quote);
  }

  /** The cue's own channel, else that of the sentence's speech it hangs on (`quoted … as saying`). */
  #channelOf(cue: Cue, quote: number): string | null {
    const own = findChannel(this.#view, cue, quote, this.#thread.outlets);
    if (own || cue.subject) return own;
    const main = this.#cues[this.#cues.indexOf(cue) - 1];
    return main?.sentence === cue.sentence
      ? findChannel(this.#view, main, quote, this.#thread.outlets)
      : null;
  }

  /** Someone has already spoken in this paragraph. */
  #spoken(): boolean {
    return this.#lastQuoteSentence >= 0 || this.#spokenSentence >= 0;
  }

  #startsSentence(i: number): boolean {
    return i === 0 || this.#view.sentences[i] !== this.#view.sentences[i - 1];
  }

  #startsLower(start: number): boolean {
    return /^[\s\u200E\u200F…. ]*\p{Ll}/u.test(this.#view.text.slice(start, start + 12));
  }

  #readColon(): void {
    if (this.#view.tokens.some((token) => token.kind === 'quote') || this.#paragraph.spans.length > 1) return;
    const colon = findColonQuote(this.#view, this.#cues);
    if (!colon) return;
    const speaker = this.#finder.speakerOf(colon.cue);
    if (!speaker) return;
    const via =
      findChannel(this.#view, colon.cue, colon.cue.to, this.#thread.outlets) ??
      (colon.cue.subject ? null : speaker.via);
    this.#found.push({
      start: colon.start,
      end: colon.end,
      kind: 'direct',
      speaker,
      as: speaker.name,
      via,
      rules: [
        'quote: unmarked after speech and a colon',
        'kind: after a colon',
        'speaker: named with the speech word',
      ],
    });
  }

  #close(): void {
    const { tokens, sentences } = this.#view;
    const last = tokens[tokens.length - 1];
    const lastSentence = sentences[sentences.length - 1] ?? 0;
    const colon = last?.kind === 'colon' && this.#finder.cuesIn(lastSentence).length > 0;
    this.#thread.pending = colon ? this.#thread.discourse.current : null;
    this.#thread.speaking = this.#found.length > 0 || this.#spokenSentence >= lastSentence - 1;
  }
}
