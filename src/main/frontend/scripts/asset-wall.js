/*
 * What is drawn of a list: the pictures and headings near the window, each at the place that the layout gives it, and where
 * things are on the page. It knows places, and nothing of what is picked or asked for.
 */
import { layout, rowAt, rowOf } from './asset-layout.js';
import { element, emptyTile, put } from './asset-tile.js';

const GAP = 8;
const AHEAD = 700;
const FAR = 8;
/* How much of the window’s top the head of the page covers. */
const EDGE = 64;

export class Wall {
  #box;
  #list = { ratios: [], sections: [] };
  #view = { rows: [], heads: [], height: 0, gap: GAP };
  #only;
  #width = 0;
  #tiles = new Map();
  #heads = new Map();

  constructor(box) {
    this.#box = box;
  }

  get width() {
    return this.#width;
  }

  get height() {
    return this.#view.height;
  }

  get rows() {
    return this.#view.rows;
  }

  get heads() {
    return this.#view.heads;
  }

  /* only: indexes, where not all are shown; keeps: whether what is drawn is of this list already. */
  lay(list, only, width, keeps) {
    const { ratios, sections } = list;
    const wide = window.innerWidth > 720;
    const target = wide ? 190 : 96;
    const gap = wide ? GAP : 4;
    this.#list = list;
    this.#only = only;
    this.#width = width;
    this.#view = only
      ? layout(only.map((index) => ratios[index]), [{ count: only.length }], width, target, gap)
      : layout(ratios, sections, width, target, gap);
    this.#view.gap = gap;
    this.#box.style.height = `${this.#view.height}px`;
    if (!keeps) {
      this.#tiles.forEach((tile) => tile.remove());
      this.#tiles.clear();
    }
    this.#heads.forEach((head) => head.remove());
    this.#heads.clear();
  }

  /* Where there is no room for it yet: it is laid once there is. */
  hide() {
    this.#width = 0;
  }

  /* moved(index): where it is now, -1 where it is not. */
  follow(moved) {
    const tiles = this.#tiles;
    this.#tiles = new Map();
    tiles.forEach((tile, index) => {
      const now = moved(index);
      if (now >= 0) this.#tiles.set(now, tile);
      else tile.remove();
    });
  }

  /* dress(tile, index, width): what is known of it. The one at the keyboard stays. Answers the stretch [first, last]. */
  draw(focus, dress) {
    const { rows, gap } = this.#view;
    const top = this.top();
    const from = -top - AHEAD;
    const to = -top + window.innerHeight + AHEAD;
    const seen = new Set();
    let first = Infinity;
    let last = -1;
    for (let n = rows.length ? rowAt(rows, from) : 0; n < rows.length && rows[n].top < to; n += 1) {
      const row = rows[n];
      let left = 0;
      for (let at = row.from; at < row.to; at += 1) {
        const index = this.index(at);
        const width = (row.height * this.#list.ratios[index]) / 1000;
        const tile = this.#tiles.get(index) ?? emptyTile(this.#box);
        this.#tiles.set(index, tile);
        put(tile, index, this.#list.ratios.length, { left, top: row.top, width: Math.min(width, this.#width - left), height: row.height });
        dress(tile, index, width);
        seen.add(index);
        first = Math.min(first, index);
        last = Math.max(last, index);
        left += width + gap;
      }
    }
    this.#tiles.forEach((tile, index) => {
      if (!seen.has(index) && !(tile.contains(document.activeElement) && Math.abs(index - focus) < FAR)) {
        tile.remove();
        this.#tiles.delete(index);
      }
    });
    this.#view.heads.forEach((head) => this.#head(head, head.top > from - 80 && head.top < to));
    return [first, last];
  }

  #head({ top, section }, near) {
    const node = this.#heads.get(section);
    if (near && !node) {
      const { label, note } = this.#list.sections[section];
      const head = element('div', 'g-sh', this.#box);
      head.setAttribute('role', 'presentation');
      head.style.top = `${top}px`;
      element('span', 'g-day serif', head).textContent = label;
      element('span', 'sec', head).textContent = note;
      this.#heads.set(section, head);
    } else if (!near && node) {
      node.remove();
      this.#heads.delete(section);
    }
  }

  tile(index) {
    return this.#tiles.get(index);
  }

  forEach(act) {
    this.#tiles.forEach(act);
  }

  /* The index of what is shown at a place, and the other way round. */
  index(at) {
    return this.#only ? this.#only[at] : at;
  }

  at(index) {
    return this.#only ? Math.max(0, this.#only.indexOf(index)) : index;
  }

  top() {
    return this.#box.getBoundingClientRect().top;
  }

  /* The first that is seen whole. */
  first() {
    const { rows } = this.#view;
    if (!rows.length) return 0;
    const y = EDGE - this.top();
    let row = rowAt(rows, y);
    if (rows[row].top < y - 4 && row + 1 < rows.length) row += 1;
    return this.index(rows[row].from) ?? 0;
  }

  #row(index) {
    return this.#view.rows[rowOf(this.#view.rows, this.at(index))];
  }

  /* How far the page is from showing it first, in pixels. */
  offset(index) {
    const row = this.#row(index);
    return row ? this.top() + row.top - EDGE - 16 : 0;
  }

  /* How far the page is from showing it in the middle; 0 where it is seen well. */
  fromMiddle(index) {
    const row = this.#row(index);
    const top = this.top() + row.top;
    return top < 120 || top + row.height > window.innerHeight - 120 ? top - (window.innerHeight - row.height) / 2 : 0;
  }

  /* How far the page is from showing it at all. */
  fromSeen(index) {
    const row = this.#row(index);
    const top = this.top() + row.top;
    if (top < EDGE + 8) return top - EDGE - 16;
    return Math.max(0, top + row.height > window.innerHeight - 96 ? top + row.height - window.innerHeight + 112 : 0);
  }
}
