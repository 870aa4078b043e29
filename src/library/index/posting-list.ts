/** A growing pair of columns: hashes of keys and where they were met. Typed arrays: a million pairs are eight megabytes. */
export class PostingList {
  hashes = new Uint32Array(1024);
  postings = new Uint32Array(1024);
  length = 0;

  add(hash: number, posting: number): void {
    if (this.length === this.hashes.length) this.#grow();
    this.hashes[this.length] = hash;
    this.postings[this.length] = posting;
    this.length++;
  }

  /**
   * Sort by hash, keeping the order in which equal hashes came (postings come ascending).
   * Radix sort over two halves of sixteen bits: linear, where a comparing sort of three million pairs takes seconds.
   */
  sort(): void {
    const { length } = this;
    for (const shift of [0, 16]) {
      const starts = new Uint32Array(65537);
      for (let i = 0; i < length; i++) {
        const digit = ((this.hashes[i] ?? 0) >>> shift) & 0xffff;
        starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
      }
      for (let i = 0; i < 65536; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
      const hashes = new Uint32Array(length);
      const postings = new Uint32Array(length);
      for (let i = 0; i < length; i++) {
        const hash = this.hashes[i] ?? 0;
        const digit = (hash >>> shift) & 0xffff;
        const at = starts[digit] ?? 0;
        starts[digit] = at + 1;
        hashes[at] = hash;
        postings[at] = this.postings[i] ?? 0;
      }
      this.hashes = hashes;
      this.postings = postings;
    }
  }

  #grow(): void {
    const size = Math.max(1024, this.hashes.length * 2);
    const hashes = new Uint32Array(size);
    const postings = new Uint32Array(size);
    hashes.set(this.hashes);
    postings.set(this.postings);
    this.hashes = hashes;
    this.postings = postings;
  }
}
