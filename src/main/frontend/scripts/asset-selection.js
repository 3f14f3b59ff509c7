/* What is picked: single ones, or all but single ones. Ten thousand picked weigh as much as none. */
export class Selection {
  #all = false;
  #apart = new Set();

  constructor(size) {
    this.size = size;
  }

  has(index) {
    return this.#all !== this.#apart.has(index);
  }

  set(index, on) {
    this.#apart[on === this.#all ? 'delete' : 'add'](index);
  }

  get count() {
    return this.#all ? this.size - this.#apart.size : this.#apart.size;
  }

  /* How many are left out of all; 0 where single ones are picked. */
  get excepted() {
    return this.#all ? this.#apart.size : 0;
  }

  get whole() {
    return this.#all;
  }

  all() {
    this.#all = true;
    this.#apart.clear();
  }

  clear() {
    this.#all = false;
    this.#apart.clear();
  }

  invert() {
    this.#all = !this.#all;
  }

  indexes() {
    if (!this.#all) return [...this.#apart].sort((a, b) => a - b);
    return Array.from({ length: this.size }, (_, index) => index).filter((index) => !this.#apart.has(index));
  }

  /* «0-4,7,9-100»: what the server is told. */
  text() {
    const parts = [];
    let from = -1;
    let last = -1;
    const end = () => from >= 0 && parts.push(from === last ? `${from}` : `${from}-${last}`);
    for (const index of this.indexes()) {
      if (from < 0 || index !== last + 1) {
        end();
        from = index;
      }
      last = index;
    }
    end();
    return parts.join(',');
  }
}
