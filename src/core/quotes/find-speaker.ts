import { datelineEnd } from './dateline.ts';
import type { Discourse } from './discourse.ts';
import type { Cue } from './find-cues.ts';
import type { Mention } from './mention.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';
import { personAt } from './person-at.ts';
import { readBareMention } from './read-bare-mention.ts';
import { readCapitalMention } from './read-capital-mention.ts';
import type { Speaker } from './speaker.ts';

/** How many signs of speech back a sentence's speaker is looked for. */
const MAX_LOOK_BACK = 8;
/** Tokens of a sentence in which its subject is looked for behind a phrase of time or place. */
const OPENING = 14;
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
      if (!this.#sentenceStart.has(sentence) && i >= datelineEnd(view)) this.#sentenceStart.set(sentence, i);
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
      ? (this.#ownPerson(cue, cue.subject) ?? this.#discourse.resolve(cue.subject, cue.agreement))
      : this.#impliedSpeaker(cue);
    this.#speakers.set(cue, speaker);
    return speaker;
  }

  /** `Um Samir, a widow, left … “…,” she told`: the person that the sentence opens with, where the pronoun fits. */
  #ownPerson(cue: Cue, subject: Mention): Speaker | null {
    const { agreement, kind, from } = subject;
    if (kind !== 'pronoun' || (agreement !== 'm' && agreement !== 'f')) return null;
    const first = this.#sentenceStart.get(cue.sentence) ?? 0;
    const person = first < from ? personAt(this.#view, first) : null;
    if (person === null || person.to > from) return null;
    const speaker = this.#discourse.resolve(person, null);
    if (speaker === null || (speaker.gender !== null && speaker.gender !== agreement)) return null;
    return this.#discourse.touch(speaker, agreement);
  }

  /** `وقالت إحداهن وعرّفت عن نفسها باسم …`: the name of who speaks in the sentence, told behind the verb. */
  name(sentence: number, speaker: Speaker): boolean {
    const cue = this.cuesIn(sentence).find(({ kind }) => kind === 'verb');
    const known = cue === undefined ? undefined : this.#speakers.get(cue);
    if (cue === undefined || known === undefined || known?.kind === 'person' || known?.kind === 'body')
      return false;
    this.#speakers.set(cue, speaker);
    return true;
  }

  /** No subject of its own: the sentence's, else the one who spoke last and fits the form. */
  #impliedSpeaker(cue: Cue): Speaker | null {
    const discourse = this.#discourse;
    const inside = this.cuesIn(cue.sentence);
    const at = this.#order.get(cue) ?? 0;
    // `عرّف عن نفسه باسم …، وقال`: who has just come on the scene speaks, unless the verb goes on with earlier words.
    const { onStage } = discourse;
    // In their own sentence, whose subject they are, the form of a name's gender counts for nothing.
    const own = discourse.onStageIn === cue.sentence;
    const may = cue.kind === 'verb' ? !cue.on : own && at === 0;
    if (onStage && may && (own || fitsForm(onStage, cue))) {
      if (own && cue.agreement && cue.agreement !== 'p') onStage.gender = cue.agreement;
      if (cue.kind === 'verb') discourse.onStage = null;
      return discourse.touch(onStage, cue.agreement);
    }
    for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK_BACK); i--) {
      const earlier = inside[i];
      // `بحسب «روسيا اليوم»`: the agency passes on what the sentence's own speaker said.
      if (earlier?.kind === 'source' && cue.kind === 'participle' && isAgency(this.#view, earlier)) continue;
      const speaker = earlier ? this.speakerOf(earlier) : null;
      // `روت الأم أن الزوج ربط ابنتها “…”`: what others did is told by the same speaker.
      const told = cue.sense === 'weave' && !cue.joined;
      if (speaker && (told || fitsForm(speaker, cue))) return speaker;
    }
    if (cue.kind === 'participle' || cue.kind === 'saying') {
      const subject = this.#sentenceSubject(cue);
      // `the report was, in his words, “…”`: the words are of a person.
      const current = discourse.current;
      if (subject && cue.kind === 'saying' && subject.kind !== 'person' && current?.kind === 'person')
        return discourse.touch(current, null);
      if (subject) return subject;
    }
    const opener = cue.kind === 'verb' ? this.#sentenceOpener(cue) : null;
    if (opener) return opener;
    // `عاهدت القيادية فلانة …، وقالت`: the sentence's own person goes on speaking.
    if (cue.kind === 'verb' && this.#view.lexicon.order === 'verb-first' && !this.#opensSentence(cue)) {
      const subject = this.#sentenceSubject(cue);
      if (
        subject &&
        fitsForm(subject, cue) &&
        (subject.kind !== 'body' || cue.joined || this.#opensWithWas(cue))
      )
        return subject;
    }
    const last = discourse.latest(cue.agreement);
    return last ? discourse.touch(last, cue.agreement) : null;
  }

  #opensSentence(cue: Cue): boolean {
    return cue.at - (this.#sentenceStart.get(cue.sentence) ?? 0) < 2;
  }

  /** `وكانت وزارة … وجهت رسالتين طالبت فيهما`: behind "was" stands the subject of all verbs to come. */
  #opensWithWas(cue: Cue): boolean {
    const first = this.#sentenceStart.get(cue.sentence) ?? 0;
    return this.#view.lexicon.order === 'verb-first' && tagIn(this.#view, first, 'auxiliary') !== null;
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
        (mention.kind === 'body' && this.#opensWithWas(cue)) ||
        isNamed(view, mention) ||
        (mention.kind !== 'role' && view.lexicon.names === 'capitals')
      )
        return this.#discourse.resolve(mention, null);
    }
    return view.lexicon.names === 'capitals' ? this.#nameBetweenCommas(first, cue) : null;
  }

  /** `Aigerim, 26, a widow who asked that …, recalled`: a name and a comma open the sentence, and its verb comes late. */
  #sentenceOpener(cue: Cue): Speaker | null {
    const view = this.#view;
    if (view.lexicon.names !== 'capitals') return null;
    const first = this.#sentenceStart.get(cue.sentence) ?? 0;
    const at = view.tokens[first]?.kind === 'word' ? first : first + 1;
    let to = at;
    while (view.tokens[to]?.kind === 'word' && view.tokens[to]?.capital) to++;
    if (to === at || to >= cue.at || view.tokens[to]?.kind !== 'comma') return null;
    const mention = readCapitalMention(view, at);
    return mention?.kind === 'person' ? this.#discourse.resolve(mention, null) : null;
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

  /** Who a sentence without speech names behind a comma (`In her memoir, the photographer Ann … looks back`). */
  namedBetweenCommas(first: number): Speaker | null {
    const view = this.#view;
    const sentence = view.sentences[first];
    for (let i = first; i < first + OPENING && view.sentences[i] === sentence; i++) {
      if (view.tokens[i]?.kind !== 'comma' && view.tokens[i]?.kind !== 'quote') continue;
      const mention = readCapitalMention(view, i + 1);
      if (mention?.kind === 'person' && (mention.authority || mention.role || mention.roleIds.length > 0))
        return this.#discourse.resolve(mention, null);
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

const isAgency = (view: ParagraphView, cue: Cue) =>
  cue.subject !== null && tagIn(view, cue.subject.from, 'agency') !== null;

/** `وزار سالار ميرزا المخيم`: a person whose first name the language knows, with a family's. */
function isNamed(view: ParagraphView, mention: Mention): boolean {
  return (
    view.lexicon.names === 'bare' &&
    mention.kind === 'person' &&
    (mention.name ?? '').includes(' ') &&
    tagIn(view, mention.from, 'givenName') !== null
  );
}

function fitsForm(speaker: Speaker, cue: Cue): boolean {
  return (
    cue.agreement === null ||
    cue.agreement === 'p' ||
    speaker.gender === null ||
    speaker.gender === cue.agreement
  );
}
