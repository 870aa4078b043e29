/**
 * Scores by posting: a hash table in typed arrays (open addressing). A look-up adds some thousands of times, and a
 * `Map` takes five times as long for it.
 */
export class ScoreTable {
  #keys: Uint32Array;
  /** 0 where a slot is free: what is scored has more. */
  #scores: Float64Array;
  #size = 0;

  /** `expected` postings fit without growing. */
  constructor(expected = 256) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(64, expected * 2)));
    this.#keys = new Uint32Array(slots);
    this.#scores = new Float64Array(slots);
  }

  get size(): number {
    return this.#size;
  }

  /** Add to a posting's score, which is opened where there was none. `score` is above 0. */
  add(posting: number, score: number): void {
    const slot = this.#slotOf(posting);
    const before = this.#scores[slot] ?? 0;
    this.#scores[slot] = before + score;
    if (before > 0) return;
    this.#keys[slot] = posting;
    this.#size++;
    if (this.#size * 2 > this.#keys.length) this.#grow();
  }

  /** Add to a posting's score where it has one. */
  addTo(posting: number, score: number): void {
    const slot = this.#slotOf(posting);
    const before = this.#scores[slot] ?? 0;
    if (before > 0) this.#scores[slot] = before + score;
  }

  /** Weigh every score by what is known of its posting; `factorOf` gives more than 0. */
  weigh(factorOf: (posting: number) => number): void {
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const score = this.#scores[slot] ?? 0;
      if (score > 0) this.#scores[slot] = score * factorOf(this.#keys[slot] ?? 0);
    }
  }

  /** The highest score; 0 where there is none. */
  top(): number {
    let top = 0;
    for (const score of this.#scores) if (score > top) top = score;
    return top;
  }

  /** A posting's score; 0 where it has none. */
  scoreOf(posting: number): number {
    return this.#scores[this.#slotOf(posting)] ?? 0;
  }

  /** The same scores, to go on with by themselves. */
  copy(): ScoreTable {
    const copy = new ScoreTable(0);
    copy.#keys = this.#keys.slice();
    copy.#scores = this.#scores.slice();
    copy.#size = this.#size;
    return copy;
  }

  /** Postings and scores, in no order. */
  columns(): { postings: Uint32Array; scores: Float64Array } {
    const postings = new Uint32Array(this.#size);
    const scores = new Float64Array(this.#size);
    let length = 0;
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const score = this.#scores[slot] ?? 0;
      if (score === 0) continue;
      postings[length] = this.#keys[slot] ?? 0;
      scores[length++] = score;
    }
    return { postings, scores };
  }

  /** The slot that holds a posting, or the free one that it would take. */
  #slotOf(posting: number): number {
    const mask = this.#keys.length - 1;
    // Postings of neighbouring reports differ in few bits: multiplied, they spread.
    let slot = (Math.imul(posting, 0x9e3779b1) >>> 7) & mask;
    while ((this.#scores[slot] ?? 0) > 0 && this.#keys[slot] !== posting) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const { postings, scores } = this.columns();
    this.#keys = new Uint32Array(this.#keys.length * 2);
    this.#scores = new Float64Array(this.#keys.length);
    for (let i = 0; i < postings.length; i++) {
      const slot = this.#slotOf(postings[i] ?? 0);
      this.#keys[slot] = postings[i] ?? 0;
      this.#scores[slot] = scores[i] ?? 0;
    }
  }
}
