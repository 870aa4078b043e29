import type { Discourse, Speaker } from './discourse.ts';
import type { Cue } from './find-cues.ts';
import type { ParagraphView } from './paragraph-view.ts';
import { readBareMention } from './read-bare-mention.ts';
import { readCapitalMention } from './read-capital-mention.ts';

/** How many signs of speech back a sentence's speaker is looked for. */
const MAX_LOOK_BACK = 8;
/** Who speaks at each sign of speech of a paragraph: its own subject, or the one its form points back to. */
export class SpeakerFinder {
  readonly #view: ParagraphView;
  readonly #discourse: Discourse;
  readonly #speakers = new Map<Cue, Speaker | null>();
  readonly #bySentence = new Map<number, Cue[]>();
  /** A cue's place among its sentence's. */
  readonly #order = new Map<Cue, number>();
  readonly #sentenceStart = new Map<number, number>();

  constructor(view: ParagraphView, cues: readonly Cue[], discourse: Discourse) {
    this.#view = view;
    this.#discourse = discourse;
    for (const cue of cues) {
      const inside = this.#bySentence.get(cue.sentence) ?? [];
      this.#order.set(cue, inside.length);
      inside.push(cue);
      this.#bySentence.set(cue.sentence, inside);
    }
    view.sentences.forEach((sentence, i) => {
      if (!this.#sentenceStart.has(sentence)) this.#sentenceStart.set(sentence, i);
    });
  }

  /** A cue's place among those of its sentence. */
  orderOf(cue: Cue): number {
    return this.#order.get(cue) ?? 0;
  }

  /** The signs of speech of a sentence, in order. */
  cuesIn(sentence: number): readonly Cue[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** Who speaks at a cue; null where nobody is named or fits. */
  speakerOf(cue: Cue): Speaker | null {
    const known = this.#speakers.get(cue);
    if (known !== undefined) return known;
    const speaker = cue.subject
      ? this.#discourse.resolve(cue.subject, cue.agreement)
      : this.#impliedSpeaker(cue);
    this.#speakers.set(cue, speaker);
    return speaker;
  }

  /** No subject of its own: the sentence's, else the one who spoke last and fits the form. */
  #impliedSpeaker(cue: Cue): Speaker | null {
    const discourse = this.#discourse;
    const inside = this.cuesIn(cue.sentence);
    const at = this.#order.get(cue) ?? 0;
    for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK_BACK); i--) {
      const earlier = inside[i];
      const speaker = earlier ? this.speakerOf(earlier) : null;
      if (speaker && fitsForm(speaker, cue)) return speaker;
    }
    if (cue.kind === 'participle' || cue.kind === 'saying') {
      const subject = this.#sentenceSubject(cue);
      if (subject) return subject;
    }
    const last = discourse.latest(cue.agreement);
    return last ? discourse.touch(last, cue.agreement) : null;
  }

  #sentenceSubject(cue: Cue): Speaker | null {
    const view = this.#view;
    const first = this.#sentenceStart.get(cue.sentence) ?? 0;
    const starts = view.lexicon.order === 'verb-first' ? [first + 1, first + 2, first] : [first];
    for (const start of starts) {
      if (start >= cue.at) continue;
      const mention =
        view.lexicon.names === 'bare' ? readBareMention(view, start) : readCapitalMention(view, start);
      if (!mention || mention.to > cue.at) continue;
      if (mention.kind === 'role' && view.lexicon.names === 'capitals') {
        const named = this.#nameBetweenCommas(first, cue);
        if (named) return named;
      }
      if (
        this.#discourse.knows(mention) ||
        mention.authority ||
        mention.roleIds.length > 0 ||
        (mention.kind !== 'role' && view.lexicon.names === 'capitals')
      )
        return this.#discourse.resolve(mention, null);
    }
    return view.lexicon.names === 'capitals' ? this.#nameBetweenCommas(first, cue) : null;
  }

  /** `His colleague at defence, Anne …, was cautious, saying …`: the first name between commas. */
  #nameBetweenCommas(first: number, cue: Cue): Speaker | null {
    for (let i = first; i < cue.at; i++) {
      if (this.#view.tokens[i]?.kind !== 'comma') continue;
      const mention = readCapitalMention(this.#view, i + 1);
      if (mention?.kind === 'person' && mention.to < cue.at) return this.#discourse.resolve(mention, null);
    }
    return null;
  }

  /** The first speaker of a cue's sentence, for a verb inside whose subject is not told. */
  mainSpeaker(cue: Cue): Speaker | null {
    const main = this.cuesIn(cue.sentence)
      .slice(0, MAX_LOOK_BACK)
      .find((one) => one.subject !== null);
    return main ? this.speakerOf(main) : null;
  }
}

function fitsForm(speaker: Speaker, cue: Cue): boolean {
  return (
    cue.agreement === null ||
    cue.agreement === 'p' ||
    speaker.gender === null ||
    speaker.gender === cue.agreement
  );
}
