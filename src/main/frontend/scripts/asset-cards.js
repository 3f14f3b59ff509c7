/*
 * What is known of the pictures of a list, asked for in pages once they are near. What was asked for before the list became
 * another one is not kept.
 */
const PAGE = 60;

export class Cards {
  #cards = new Map();
  #asked = new Set();
  #version = 0;
  #fetch;

  /* fetch(from, to): promise of the JSON of the cards of a stretch; come(): some are here. */
  constructor(fetch, come) {
    this.#fetch = fetch;
    this.come = come;
  }

  get(index) {
    return this.#cards.get(index);
  }

  clear() {
    this.#cards.clear();
    this.expire();
  }

  /* They may say another thing by now; until they do, they say what they said. */
  expire() {
    this.#asked.clear();
    this.#version += 1;
  }

  /* moved(index): where it is now, -1 where it is not. */
  follow(moved) {
    const cards = new Map();
    this.#cards.forEach((card, index) => {
      const now = moved(index);
      if (now >= 0) cards.set(now, card);
    });
    this.#cards = cards;
    this.expire();
  }

  async load(from, to) {
    const version = this.#version;
    const pages = [];
    for (let page = Math.floor(from / PAGE); page * PAGE < to; page += 1) {
      if (!this.#asked.has(page)) {
        this.#asked.add(page);
        pages.push(page);
      }
    }
    if (!pages.length) return;
    const first = pages[0] * PAGE;
    const text = await this.#fetch(first, (pages[pages.length - 1] + 1) * PAGE).catch(() => undefined);
    if (version !== this.#version) return;
    if (text === undefined) {
      pages.forEach((page) => this.#asked.delete(page));
      return;
    }
    JSON.parse(text).forEach((card, index) => this.#cards.set(first + index, card));
    this.come();
  }
}
