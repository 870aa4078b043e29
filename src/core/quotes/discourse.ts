import type { AuthorityIndex } from '../authority/authority-index.ts';
import { nameKeys, nameWords } from '../authority/name-key.ts';
import type { AuthorityEntry } from '../model.ts';
import type { Mention } from './mention.ts';
import type { Agreement } from './quote-lexicon.ts';
import { KINDS, OFFICES, TOLD_AGAIN } from './role-kinds.ts';
import { fits, type Speaker, sameName } from './speaker.ts';

/** A body of the authority list where the article names it. */
export interface NamedBody {
  entry: AuthorityEntry;
  keys: readonly string[];
  paragraph: number;
  offset: number;
}

/** The words of a description that a longer, earlier one may hold too. */
const keyOf = (text: string) => nameKeys(text).join(' ');

/** More speakers than any article has; beyond, the earliest are forgotten. */
const MAX_SPEAKERS = 64;

/** Who has spoken so far, and who a new mention is. */
export class Discourse {
  #all: Speaker[] = [];
  current: Speaker | null = null;
  /** Who came on the scene in this paragraph and has not spoken yet. */
  onStage: Speaker | null = null;
  /** The sentence of the paragraph that brought them on. */
  onStageIn = -1;
  /** Who came on the scene last. */
  introduced: Speaker | null = null;
  /** Who put out the statement told from. */
  issuer: Speaker | null = null;
  #clock = 0;
  readonly #index: AuthorityIndex;
  readonly #bodiesNamed: readonly NamedBody[];
  readonly #fullest: boolean;
  /** Where the walk is: paragraph and offset. */
  at = { paragraph: 0, offset: 0 };

  /**
   * `bodiesNamed`: names of bodies anywhere in the article, for "the group", "these forces". `fullest`: a description keeps
   * its fullest form, as articles stand apart from their nouns.
   */
  constructor(index: AuthorityIndex, bodiesNamed: readonly NamedBody[], fullest: boolean) {
    this.#index = index;
    this.#fullest = fullest;
    this.#bodiesNamed = bodiesNamed;
  }

  /** The speaker that a mention means: known by name, by list, by role, or new. Null for a pronoun without match. */
  resolve(mention: Mention, agreement: Agreement | null): Speaker | null {
    const found =
      mention.kind === 'pronoun'
        ? this.#pointedBack(mention.agreement ?? agreement)
        : mention.kind === 'person'
          ? this.#person(mention)
          : mention.kind === 'document'
            ? (this.#author() ?? this.#body(mention))
            : mention.kind === 'body'
              ? this.#body(mention)
              : this.#described(mention);
    // `وأضاف البيان`: the form of the verb is the statement's.
    return found ? this.touch(found, mention.kind === 'document' ? null : agreement) : null;
  }

  /** Someone named without speaking: kept for a role that may mean them, and for no pronoun. */
  meet(mention: Mention): void {
    if (mention.kind === 'person') this.#person(mention);
  }

  /** The one who spoke last and can be meant by a form of this agreement. */
  latest(agreement: Agreement | null, human = false): Speaker | null {
    const may = (speaker: Speaker) => fits(speaker, agreement) && (!human || speaker.kind !== 'body');
    if (this.current && may(this.current)) return this.current;
    let best: Speaker | null = null;
    for (const speaker of this.#all) if (may(speaker) && speaker.seen > (best?.seen ?? 0)) best = speaker;
    return best ?? (agreement === null || agreement === 'p' ? this.current : null);
  }

  /** `he`, `she`: who spoke last and fits, else whoever of that gender was named last without speaking. */
  #pointedBack(agreement: Agreement | null): Speaker | null {
    const isHuman = agreement === 'm' || agreement === 'f';
    const spoke = this.latest(agreement, isHuman);
    if (spoke !== null || !isHuman) return spoke;
    return this.#all.findLast((one) => one.kind === 'person' && one.gender === agreement) ?? null;
  }

  /** `A defector told … || Omar Salih, 28, was captured`: the one described, in the paragraph before, now has a name. */
  nameFresh(mention: Mention): Speaker | null {
    const { current } = this;
    const name = mention.name;
    if (current?.kind !== 'role' || !current.fresh || name === null || this.knows(mention)) return null;
    const entry = mention.authority ?? this.#index.findAuthority(name);
    current.kind = 'person';
    current.role = current.name;
    current.name = name;
    current.authority = entry?.kind === 'person' ? entry : null;
    current.gender ??= current.authority?.gender ?? mention.agreement;
    current.fresh = false;
    return current;
  }

  /** Who a statement without a name speaks for. */
  #author(): Speaker | null {
    return this.issuer ?? (this.current?.kind === 'body' ? this.current : null);
  }

  touch(speaker: Speaker, agreement: Agreement | null): Speaker {
    speaker.seen = ++this.#clock;
    if (agreement && agreement !== 'p') speaker.gender ??= agreement;
    return speaker;
  }

  #add(mention: Mention, name: string, authority: AuthorityEntry | null): Speaker {
    const speaker: Speaker = {
      kind: mention.kind === 'pronoun' ? 'role' : mention.kind === 'document' ? 'body' : mention.kind,
      name,
      role: mention.role,
      roleIds: new Set(mention.roleIds),
      fresh: mention.kind === 'role' && !mention.definite,
      gender: authority?.gender ?? (mention.kind === 'person' ? mention.agreement : null),
      authority,
      seen: 0,
      via: null,
    };
    this.#all.push(speaker);
    if (this.#all.length > MAX_SPEAKERS) this.#all.shift();
    return speaker;
  }

  #person(mention: Mention): Speaker {
    const name = mention.name ?? mention.text;
    const authority = mention.authority ?? this.#index.findAuthority(name);
    const person = authority?.kind === 'person' ? authority : null;
    const same = this.#all.find(
      (speaker) =>
        speaker.kind === 'person' &&
        (person && speaker.authority ? speaker.authority === person : sameName(speaker.name, name)),
    );
    if (!same) return this.#add(mention, name, person);
    if (nameWords(name).length > nameWords(same.name).length) same.name = name;
    same.authority ??= person;
    if ((mention.role?.length ?? 0) > (same.role?.length ?? 0)) same.role = mention.role;
    for (const id of mention.roleIds) same.roleIds.add(id);
    return same;
  }

  #body(mention: Mention): Speaker {
    const person = this.#bearer(mention.text);
    if (person) return person;
    const authority = mention.authority ?? this.#bodyEntry(mention.text);
    const same = this.#all.find(
      (speaker) =>
        speaker.kind === 'body' &&
        (authority ? speaker.authority === authority : keyOf(speaker.name) === keyOf(mention.text)),
    );
    // A body is told as it stands in the sentence: its id says which one it is.
    if (same) {
      same.name = mention.text;
      return same;
    }
    return this.#add(mention, mention.text, authority);
  }

  /** A surname alone can look like a body: a person who already spoke and bears it. */
  #bearer(name: string): Speaker | null {
    return this.#all.find((speaker) => speaker.kind === 'person' && sameName(speaker.name, name)) ?? null;
  }

  /** Whether a mention is of someone who already spoke. */
  knows(mention: Mention): boolean {
    return (
      (mention.kind === 'person' || mention.kind === 'body') &&
      this.#bearer(mention.name ?? mention.text) !== null
    );
  }

  /** "The group", "these forces": the last body named in the article whose name holds the noun. */
  #bodyEntry(text: string): AuthorityEntry | null {
    const direct = this.#index.findAuthority(text);
    if (direct?.kind === 'body') return direct;
    const keys = nameKeys(text).filter((key) => key.length > 1);
    let last: NamedBody | null = null;
    for (const key of keys.slice(0, 3)) {
      for (const body of this.#bodiesNamed) {
        const before =
          body.paragraph < this.at.paragraph ||
          (body.paragraph === this.at.paragraph && body.offset < this.at.offset);
        if (before && body.keys.includes(key)) last = body;
      }
      if (last) return last.entry;
    }
    return this.#bodiesNamed.find((body) => keys.some((key) => body.keys.includes(key)))?.entry ?? null;
  }

  /** `قال الرجل`, `المسؤول ذاته`: who came on the scene, else who spoke last; offices of state are held by others. */
  #pointedAt(head: string | undefined, agreement: Agreement | null): Speaker | null {
    const may = (speaker: Speaker | null) =>
      speaker?.kind === 'person' && fits(speaker, agreement) ? speaker : null;
    if (head === 'man' || head === 'woman') return may(this.introduced) ?? may(this.current);
    return head === undefined || OFFICES.has(head) ? null : may(this.current);
  }

  /** `المسؤول في الإدارة`: with its article and no name, the person who spoke last, unless they belong elsewhere. */
  #toldAgain(mention: Mention): Speaker | null {
    const last = this.current;
    if (last?.kind !== 'person' || !fits(last, mention.agreement)) return null;
    const of = mention.roleIds.slice(1).filter((id) => !KINDS.has(id));
    return of.every((id) => last.roleIds.has(id)) || isTold(mention.text, last.role ?? '') ? last : null;
  }

  /** A role alone: the last speaker with that role where it is known to the reader, else someone new. */
  #described(mention: Mention): Speaker {
    const head = mention.roleIds[0];
    if (mention.definite && head !== undefined) {
      let best: Speaker | null = null;
      for (const speaker of this.#all) {
        const holds =
          mention.roleIds.every((id) => speaker.roleIds.has(id)) ||
          (speaker.roleIds.has(head) && mention.roleIds.length <= 2);
        if (speaker.kind !== 'body' && holds && speaker.seen > (best?.seen ?? -1)) best = speaker;
      }
      if (best) {
        if (best.kind === 'role') {
          best.role ??= best.name;
          // `المصادر` says less than the `مصادر محلية` before it, `the commander` than `one SDF commander`.
          const [own, words] = [nameWords(mention.text).length, nameWords(best.name).length];
          const less =
            own < words
              ? this.#fullest || own > (mention.articled ? 1 : 2) || head === 'source'
              : own === words && (this.#fullest || mention.roleIds.length < best.roleIds.size);
          if (!less) best.name = mention.text;
        }
        return best;
      }
    }
    const meant = mention.pointsBack
      ? this.#pointedAt(head, mention.agreement)
      : mention.articled && head !== undefined && TOLD_AGAIN.has(head)
        ? this.#toldAgain(mention)
        : null;
    if (meant) return meant;
    const same = this.#all.find(
      (speaker) => speaker.kind === 'role' && keyOf(speaker.name) === keyOf(mention.text),
    );
    return same ?? this.#add(mention, mention.text, null);
  }
}

/** Letters glued to the front of a word. */
const GLUED = 2;

/** Every word of a description but its head stands in the role told before, whatever is glued to its front. */
function isTold(text: string, role: string): boolean {
  const told = nameWords(role);
  const of = nameWords(text)
    .slice(1)
    .filter((word) => word.length > GLUED + 1);
  return of.length > 0 && of.every((word) => told.some((one) => one.endsWith(word.slice(GLUED))));
}
