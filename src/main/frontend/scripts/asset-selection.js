/*
 * What is picked: single ones, or all that match but single ones. Ten thousand picked weigh as much as none. What matches no
 * more keeps its place in the list, and is not counted until it matches again.
 */
export class Selection {
  #all = false;
  #apart = new Set();
  #gone = new Set();

  constructor(size) {
    this.size = size;
  }

  has(index) {
    return !this.#gone.has(index) && this.#all !== this.#apart.has(index);
  }

  set(index, on) {
    this.#apart[on === this.#all ? 'delete' : 'add'](index);
  }

  /* How many there are that match. */
  get of() {
    return this.size - this.#gone.size;
  }

  get #named() {
    let named = 0;
    this.#apart.forEach((index) => {
      if (!this.#gone.has(index)) named += 1;
    });
    return named;
  }

  get count() {
    return this.#all ? this.of - this.#named : this.#named;
  }

  /* How many are left out of all; 0 where single ones are picked. */
  get excepted() {
    return this.#all ? this.#named : 0;
  }

  get whole() {
    return this.#all;
  }

  /* Its place among those that match, from 1 on; 0 where it does not. */
  rank(index) {
    if (this.#gone.has(index)) return 0;
    let rank = index + 1;
    this.#gone.forEach((other) => {
      if (other < index) rank -= 1;
    });
    return rank;
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

  /* The list is another one: moved(index) says where it is now. What came since is not picked with all. */
  follow(size, gone, moved) {
    const apart = new Set();
    const old = new Set();
    for (let index = 0; index < this.size; index += 1) {
      const now = moved(index);
      if (now >= 0) {
        old.add(now);
        if (this.#apart.has(index)) apart.add(now);
      }
    }
    for (let index = 0; this.#all && index < size; index += 1) if (!old.has(index)) apart.add(index);
    this.size = size;
    this.#apart = apart;
    this.#gone = new Set(gone);
  }

  indexes() {
    if (!this.#all) return [...this.#apart].filter((index) => !this.#gone.has(index)).sort((a, b) => a - b);
    return Array.from({ length: this.size }, (_, index) => index).filter((index) => this.has(index));
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

/* Where an index of the list before is now, from runs [from, to, count] in both their orders; -1 where it is not. */
export const follower = (kept) => {
  const runs = [...kept].sort((a, b) => a[0] - b[0]);
  return (index) => {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (runs[middle][0] <= index) low = middle;
      else high = middle - 1;
    }
    const run = runs[low];
    return run && index >= run[0] && index < run[0] + run[2] ? run[1] + index - run[0] : -1;
  };
};
