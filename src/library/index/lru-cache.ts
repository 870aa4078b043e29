/** Keeps the last `size` things asked for. */
export class LruCache<T> {
  readonly #size: number;
  readonly #things = new Map<string, T>();

  constructor(size: number) {
    this.#size = size;
  }

  has(key: string): boolean {
    return this.#things.has(key);
  }

  get(key: string): T | undefined {
    const thing = this.#things.get(key);
    if (thing === undefined) return undefined;
    this.#things.delete(key);
    this.#things.set(key, thing);
    return thing;
  }

  set(key: string, thing: T): void {
    this.#things.delete(key);
    this.#things.set(key, thing);
    if (this.#things.size <= this.#size) return;
    const oldest = this.#things.keys().next();
    if (!oldest.done) this.#things.delete(oldest.value);
  }
}
