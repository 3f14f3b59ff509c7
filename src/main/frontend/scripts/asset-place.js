/*
 * The place that is seen first: it stands in the address, so that back, reload and whoever gets it come to it, and it is held
 * against the browser and the router, which set the page to a place of theirs sooner or later, until a hand moves it.
 */
const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
const SOON = 250;
const HELD = 2000;

export const address = (name, value) => {
  const url = new URL(window.location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  window.history.replaceState(window.history.state, '', url);
};

export class Place {
  #at = 0;
  #held;
  #holding = 0;
  #telling = 0;
  #rows;

  /* rows: {first(), id(index), offset(index), scrollTo(index), tells()}. */
  constructor(rows) {
    this.#rows = rows;
  }

  get held() {
    return this.#held;
  }

  hold(index) {
    this.#at = index;
    this.#held = index;
    clearTimeout(this.#holding);
    const free = () => {
      this.#held = undefined;
    };
    for (const hand of HANDS) window.addEventListener(hand, free, { once: true, passive: true, capture: true });
    requestAnimationFrame(() => requestAnimationFrame(() => {
      if (this.#held !== undefined) this.#rows.scrollTo(this.#held);
      this.#holding = setTimeout(free, HELD);
    }));
  }

  /* After a scroll that was not ours. */
  keep() {
    if (this.#held !== undefined && Math.abs(this.#rows.offset(this.#held)) > 2) this.#rows.scrollTo(this.#held);
  }

  /* moved(index): where it is now. */
  follow(moved) {
    if (this.#held !== undefined) this.#held = Math.max(0, moved(this.#held));
    this.#at = Math.max(0, moved(this.#at));
  }

  tellSoon() {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#tell(), SOON);
  }

  #tell() {
    if (!this.#rows.tells() || this.#held !== undefined) return;
    const first = window.scrollY < 40 ? 0 : this.#rows.first();
    if (first === this.#at) return;
    const id = this.#rows.id(first);
    if (first && !id) return;
    this.#at = first;
    address('at', first ? id : undefined);
  }
}
