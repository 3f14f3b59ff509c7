/*
 * The rows of the gallery. The server says once what there is (ratios and headings); which of it is seen is asked for by
 * its place in the list. Nothing moves once it is drawn: what is liked or put away changes where it is.
 */
import { DragSelection } from './asset-drag.js';
import { step } from './asset-keys.js';
import { layout, rowAt, rowOf } from './asset-layout.js';
import { Scrubber } from './asset-scrubber.js';
import { Selection } from './asset-selection.js';
import { element, fill, mark, tileAt } from './asset-tile.js';

const GAP = 8;
const PAGE = 60;
const AHEAD = 700;
const FAR = 8;
const EDGE = 64;

class AssetRows extends HTMLElement {
  #list = { ratios: [], sections: [], words: {} };
  #view = { rows: [], heads: [], height: 0 };
  #cards = new Map();
  #asked = new Set();
  #tiles = new Map();
  #heads = new Map();
  #picked = new Selection(0);
  #only;
  #anchor = -1;
  #focus = 0;
  #drag;
  #picking = false;
  #box;
  #scrubber;
  #width = 0;
  #version = 0;
  #place = 0;
  #held;
  #holding = 0;
  #telling = 0;
  #frame = 0;

  connectedCallback() {
    if (!this.#box) this.#furnish();
    window.addEventListener('scroll', this.#scrolled, { passive: true });
    document.addEventListener('keydown', this.#anywhere);
    this.#resized.observe(this);
  }

  disconnectedCallback() {
    window.removeEventListener('scroll', this.#scrolled);
    document.removeEventListener('keydown', this.#anywhere);
    this.#resized.disconnect();
  }

  #furnish() {
    this.#box = element('div', 'g-rows', this);
    this.#box.setAttribute('role', 'list');
    this.#scrubber = new Scrubber(this, (y) => {
      window.scrollTo({ top: y === 0 ? 0 : window.scrollY + this.#top() + y, behavior: 'instant' });
    });
    this.#drag = new DragSelection(this.#box, {
      has: (index) => this.#picked.has(index),
      begin: (index) => this.#picked.has(index) || this.#toggle(index),
      range: (from, to, on) => {
        this.#anchor = from;
        this.#range(from, to, on);
      },
    });
    this.#box.addEventListener('click', (event) => this.#click(event));
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    this.#box.addEventListener('focusin', (event) => {
      const tile = event.target.closest('.g-t');
      if (tile) this.#focus = Number(tile.dataset.at);
    });
  }

  #resized = new ResizeObserver(() => {
    const width = this.#box.clientWidth;
    if (width && width !== this.#width) {
      const keeps = this.#width > 0 || this.#held !== undefined;
      const place = this.#held ?? this.#first();
      const focused = this.contains(document.activeElement);
      this.#width = width;
      this.#lay();
      if (keeps) this.#scrollTo(place);
      if (focused) this.reveal(this.#focus);
    }
  });

  /* From the server: a list, and the index that is to be seen first. */
  show(list, at) {
    this.#list = list;
    this.#version += 1;
    this.#cards.clear();
    this.#asked.clear();
    this.#picked = new Selection(list.ratios.length);
    this.#only = undefined;
    this.#focus = Math.max(0, at);
    this.#anchor = -1;
    this.#width = this.#box.clientWidth;
    this.#box.setAttribute('aria-label', list.words.list);
    this.#lay();
    this.#told();
    if (at > 0) {
      this.#place = at;
      this.#hold(at);
    }
  }

  /* The browser and the router set the page to a place of theirs, sooner or later: ours holds until a hand moves it. */
  #hold(index) {
    this.#held = index;
    clearTimeout(this.#holding);
    const free = () => {
      this.#held = undefined;
    };
    for (const hand of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
      window.addEventListener(hand, free, { once: true, passive: true, capture: true });
    }
    requestAnimationFrame(() => requestAnimationFrame(() => {
      this.#scrollTo(index);
      this.#holding = setTimeout(free, 2000);
    }));
  }

  /* From the server: what is known of files may be another thing by now. Nothing moves. */
  refresh() {
    this.#asked.clear();
    this.#version += 1;
    this.#draw();
  }

  selection() {
    return this.#picked.text();
  }

  size() {
    return this.#list.ratios.length;
  }

  card(index) {
    return this.#cards.get(index);
  }

  words() {
    return this.#list.words;
  }

  selectAll() {
    this.#picked.all();
    this.#told();
  }

  /* From the server: a tap picks, or opens again: the way in without a hover or a long press. */
  pick() {
    if (this.classList.contains('picking')) return this.clear();
    this.#picking = true;
    this.#told();
  }

  clear() {
    this.#picking = false;
    this.#picked.clear();
    this.#only = undefined;
    this.#lay();
    this.#told();
  }

  invert() {
    this.#picked.invert();
    this.#told();
  }

  /* Only what is picked, or all again, where it was. */
  only(on) {
    if (on === Boolean(this.#only) || (on && !this.#picked.count)) return;
    this.#only = on ? this.#picked.indexes() : undefined;
    this.#lay();
    if (on) window.scrollTo({ top: 0, behavior: 'instant' });
    else this.#scrollTo(this.#focus);
    this.#told();
  }

  /* Where the lightbox was left. */
  reveal(index) {
    this.#focus = index;
    const at = this.#only ? this.#only.indexOf(index) : index;
    if (at < 0) return;
    const row = this.#view.rows[rowOf(this.#view.rows, at)];
    const top = this.#top() + row.top;
    if (top < 120 || top + row.height > window.innerHeight - 120) {
      window.scrollTo({ top: window.scrollY + top - (window.innerHeight - row.height) / 2, behavior: 'instant' });
    }
    this.#draw();
    this.#tiles.get(index)?.querySelector('.g-open').focus({ preventScroll: true });
  }

  /* Cards of a stretch of the list, those that are not here yet from the server. */
  async load(from, to) {
    const version = this.#version;
    const pages = [];
    for (let page = Math.floor(Math.max(0, from) / PAGE); page * PAGE < Math.min(to, this.size()); page += 1) {
      if (!this.#asked.has(page)) {
        this.#asked.add(page);
        pages.push(page);
      }
    }
    if (!pages.length) return;
    const first = pages[0] * PAGE;
    const text = await this.$server.cards(first, (pages[pages.length - 1] + 1) * PAGE).catch(() => undefined);
    if (version !== this.#version) return;
    if (text === undefined) {
      pages.forEach((page) => this.#asked.delete(page));
      return;
    }
    JSON.parse(text).forEach((card, index) => this.#cards.set(first + index, card));
    this.#draw();
    this.#tellSoon();
    this.dispatchEvent(new CustomEvent('cards'));
  }

  #index(at) {
    return this.#only ? this.#only[at] : at;
  }

  #at(index) {
    return this.#only ? Math.max(0, this.#only.indexOf(index)) : index;
  }

  #lay() {
    if (!this.#width) return;
    const { ratios, sections } = this.#list;
    const wide = window.innerWidth > 720;
    const target = wide ? 190 : 96;
    const gap = wide ? GAP : 4;
    this.#view = this.#only
      ? layout(this.#only.map((index) => ratios[index]), [{ count: this.#only.length }], this.#width, target, gap)
      : layout(ratios, sections, this.#width, target, gap);
    this.#view.gap = gap;
    this.#box.style.height = `${this.#view.height}px`;
    this.#tiles.forEach((tile) => tile.remove());
    this.#tiles.clear();
    this.#heads.forEach((head) => head.remove());
    this.#heads.clear();
    this.#scrubber.show(this.#view.heads, this.#only ? [{}] : sections, this.#view.height, Boolean(this.#only));
    this.#draw();
  }

  #top() {
    return this.#box.getBoundingClientRect().top;
  }

  /* The first that is seen whole. */
  #first() {
    const { rows } = this.#view;
    if (!rows.length) return 0;
    const y = EDGE - this.#top();
    let row = rowAt(rows, y);
    if (rows[row].top < y - 4 && row + 1 < rows.length) row += 1;
    return this.#index(rows[row].from) ?? 0;
  }

  #scrollTo(index) {
    window.scrollTo({ top: window.scrollY + this.#offset(index), behavior: 'instant' });
    this.#draw();
  }

  /* How far the page is from showing it first, in pixels. */
  #offset(index) {
    const row = this.#view.rows[rowOf(this.#view.rows, this.#at(index))];
    return row ? this.#top() + row.top - EDGE - 16 : 0;
  }

  #scrolled = () => {
    if (this.#held !== undefined && Math.abs(this.#offset(this.#held)) > 2) this.#scrollTo(this.#held);
    if (!this.#frame) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
    }
    this.#tellSoon();
  };

  #tellSoon() {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#tell(), 250);
  }

  /* The address says what is seen first, so that back, reload and whoever gets it come to the same place. */
  #tell() {
    if (!this.isConnected || this.#only || this.#held !== undefined) return;
    const first = window.scrollY < 40 ? 0 : this.#first();
    if (first === this.#place) return;
    const id = this.#cards.get(first)?.id;
    if (first && !id) return;
    this.#place = first;
    AssetRows.address('at', first ? id : undefined);
  }

  static address(name, value) {
    const url = new URL(window.location.href);
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
    window.history.replaceState(window.history.state, '', url);
  }

  #draw() {
    const { rows, heads, gap } = this.#view;
    const top = this.#top();
    const from = -top - AHEAD;
    const to = -top + window.innerHeight + AHEAD;
    const seen = new Set();
    let first = Infinity;
    let last = -1;
    if (rows.length) {
      for (let n = rowAt(rows, from); n < rows.length && rows[n].top < to; n += 1) {
        const row = rows[n];
        let left = 0;
        for (let at = row.from; at < row.to; at += 1) {
          const index = this.#index(at);
          const width = (row.height * this.#list.ratios[index]) / 1000;
          seen.add(index);
          first = Math.min(first, index);
          last = Math.max(last, index);
          this.#tile(index, left, row.top, Math.min(width, this.#width - left), row.height);
          left += width + gap;
        }
      }
    }
    this.#tiles.forEach((tile, index) => {
      if (!seen.has(index) && !(tile.contains(document.activeElement) && Math.abs(index - this.#focus) < FAR)) {
        tile.remove();
        this.#tiles.delete(index);
      }
    });
    heads.forEach((head) => {
      const near = head.top > from - 80 && head.top < to;
      const node = this.#heads.get(head.section);
      if (near && !node) this.#heads.set(head.section, this.#head(head));
      else if (!near && node) {
        node.remove();
        this.#heads.delete(head.section);
      }
    });
    if (last >= 0) this.load(first, last + 1);
    this.#scrubber.move(-top);
  }

  #head({ top, section }) {
    const { label, note } = this.#list.sections[section];
    const head = element('div', 'g-sh', this.#box);
    head.setAttribute('role', 'presentation');
    head.style.top = `${top}px`;
    element('span', 'g-day serif', head).textContent = label;
    element('span', 'sec', head).textContent = note;
    return head;
  }

  #tile(index, left, top, width, height) {
    let tile = this.#tiles.get(index);
    if (!tile) {
      tile = tileAt(this.#box, index, this.size(), { left, top, width, height });
      this.#tiles.set(index, tile);
    }
    const card = this.#cards.get(index);
    if (tile.card !== card) fill(tile, card, width, this.#list.words);
    this.#state(tile, index);
  }

  #state(tile, index) {
    const on = this.#picked.has(index);
    mark(tile, on, !on && this.#picked.whole, index === this.#focus);
  }

  #told() {
    const picking = this.#picking || this.#picked.count > 0 || this.#picked.whole;
    this.classList.toggle('picking', picking);
    document.querySelector('.g-pick')?.setAttribute('aria-pressed', picking);
    this.#tiles.forEach((tile, index) => this.#state(tile, index));
    const { count, excepted, whole } = this.#picked;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.$server?.selected(count, excepted, whole, Boolean(this.#only)), 60);
  }

  #click(event) {
    const tile = event.target.closest('.g-t');
    if (this.#drag.ends(event) || !tile) return;
    const index = Number(tile.dataset.at);
    this.#focus = index;
    if (event.shiftKey && this.#anchor >= 0) this.#extend(index);
    else if (event.target.closest('.g-ck') || this.classList.contains('picking') || event.ctrlKey || event.metaKey) this.#toggle(index);
    else this.open(index);
  }

  open(index) {
    this.#focus = index;
    this.dispatchEvent(new CustomEvent('open-asset', { detail: index, bubbles: true }));
  }

  #toggle(index) {
    this.#anchor = index;
    this.#picked.set(index, !this.#picked.has(index));
    this.#told();
  }

  /* As the one that it began with, whatever the others were. */
  #extend(index) {
    this.#range(this.#anchor, index, this.#picked.has(this.#anchor));
  }

  /* Of what is shown; both ends are included, whichever comes first. */
  #range(one, other, on) {
    const [from, to] = [this.#at(one), this.#at(other)];
    for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) this.#picked.set(this.#index(at), on);
    this.#told();
  }

  #anywhere = (event) => {
    if (event.defaultPrevented || document.querySelector('asset-lightbox[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    if (event.composedPath().some((node) => ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName))) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' && this.size()) {
      event.preventDefault();
      this.selectAll();
    } else if (event.key === 'Escape' && this.classList.contains('picking')) {
      event.preventDefault();
      this.clear();
    }
  };

  #key(event) {
    const tile = event.target.closest('.g-t');
    if (!tile || event.altKey) return;
    const index = Number(tile.dataset.at);
    const key = event.key.toLowerCase();
    const next = step(this.#view.rows, key, this.#at(index));
    if (next >= 0) {
      event.preventDefault();
      if (event.shiftKey) {
        if (this.#anchor < 0) this.#toggle(index);
        this.#extend(this.#index(next));
      }
      this.#lead(this.#index(next));
    } else if (event.ctrlKey || event.metaKey) {
      return;
    } else if (key === 'x') {
      event.preventDefault();
      if (event.shiftKey && this.#anchor >= 0) this.#extend(index);
      else this.#toggle(index);
    } else if (key === 'f') {
      event.preventDefault();
      if (this.#cards.get(index)?.changes) this.$server.favourite(index);
    } else if (key === 'delete') {
      event.preventDefault();
      if (this.#cards.get(index)?.changes) this.$server.bin(index);
    }
  }

  #lead(index) {
    this.#focus = index;
    const row = this.#view.rows[rowOf(this.#view.rows, this.#at(index))];
    const top = this.#top() + row.top;
    if (top < EDGE + 8) window.scrollBy({ top: top - EDGE - 16, behavior: 'instant' });
    else if (top + row.height > window.innerHeight - 96) window.scrollBy({ top: top + row.height - window.innerHeight + 112, behavior: 'instant' });
    this.#draw();
    this.#tiles.forEach((tile, at) => this.#state(tile, at));
    this.#tiles.get(index)?.firstElementChild.focus({ preventScroll: true });
  }
}

customElements.get('asset-rows') ?? customElements.define('asset-rows', AssetRows);
