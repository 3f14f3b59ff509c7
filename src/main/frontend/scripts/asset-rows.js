/*
 * The rows of the gallery. The server says once what there is (ratios and headings); which of it is seen is asked for by
 * its place in the list. Nothing moves once it is drawn: what is liked or put away changes where it is.
 */
import { Cards } from './asset-cards.js';
import { DragSelection } from './asset-drag.js';
import { pageKey, step, tileKey } from './asset-keys.js';
import { Place } from './asset-place.js';
import { Scrubber } from './asset-scrubber.js';
import { follower, Selection } from './asset-selection.js';
import { element, fill, mark } from './asset-tile.js';
import { Wall } from './asset-wall.js';

class AssetRows extends HTMLElement {
  #list = { ratios: [], sections: [], words: {} };
  #cards = new Cards((from, to) => this.$server.cards(from, to), () => this.#come());
  #place = new Place({
    first: () => this.#wall.first(),
    id: (index) => this.#cards.get(index)?.id,
    offset: (index) => this.#wall.offset(index),
    scrollTo: (index) => this.#scrollTo(index),
    tells: () => this.isConnected && !this.#only,
  });
  #picked = new Selection(0);
  #only;
  #anchor = -1;
  #focus = 0;
  #drag;
  #picking = false;
  #box;
  #wall;
  #scrubber;
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
    this.#wall = new Wall(this.#box);
    this.#scrubber = new Scrubber(this, (y) => {
      window.scrollTo({ top: y === 0 ? 0 : window.scrollY + this.#wall.top() + y, behavior: 'instant' });
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
    this.#box.addEventListener('keydown', (event) => {
      const tile = event.target.closest('.g-t');
      if (tile) tileKey(event, Number(tile.dataset.at), this.#acts);
    });
    this.#box.addEventListener('focusin', (event) => {
      const tile = event.target.closest('.g-t');
      if (tile) this.#focus = Number(tile.dataset.at);
    });
  }

  #resized = new ResizeObserver(() => {
    const width = this.#box.clientWidth;
    if (width && width !== this.#wall.width) {
      const held = this.#place.held;
      const seen = held ?? this.#wall.first();
      const before = this.#wall.width > 0 && window.scrollY > 0 ? this.#wall.offset(seen) : undefined;
      const focused = this.contains(document.activeElement);
      this.#lay();
      if (held !== undefined) this.#scrollTo(held);
      else if (before !== undefined) this.#scrollTo(seen, before);
      if (focused) this.reveal(this.#focus);
    }
  });

  /* From the server: a list, and the index that is to be seen first. */
  show(list, at) {
    this.#list = list;
    this.#cards.clear();
    this.#picked = new Selection(list.ratios.length);
    this.#only = undefined;
    this.#focus = Math.max(0, at);
    this.#anchor = -1;
    this.#box.setAttribute('aria-label', list.words.list);
    this.#lay();
    this.#told();
    if (at > 0) this.#place.hold(at);
  }

  /* From the server: what matches now; what was shown before is where «kept» says. What is seen stays where it is. */
  follow({ ratios, sections, gone, kept }) {
    const moved = follower(kept);
    const seen = this.#wall.first();
    const before = this.#wall.offset(seen);
    const near = (index) => Math.max(0, moved(index));
    const only = this.#only?.map(moved).filter((index) => index >= 0);
    this.#cards.follow(moved);
    this.#picked.follow(ratios.length, gone, moved);
    this.#place.follow(moved);
    this.#focus = near(this.#focus);
    if (this.#anchor >= 0) this.#anchor = moved(this.#anchor);
    this.#only = only?.length ? only : undefined;
    Object.assign(this.#list, { ratios, sections });
    this.#wall.follow(moved);
    this.#lay(true);
    if (window.scrollY > 0) this.#scrollTo(near(seen), before);
    else this.#draw();
    this.#told();
    this.dispatchEvent(new CustomEvent('moved', { detail: near }));
  }

  /* From the server: what is known of files may be another thing by now. Nothing moves. */
  refresh() {
    this.#cards.expire();
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

  /* How many there are that match, and the place of one among them; 0 where it does not match. */
  matching() {
    return this.#picked.of;
  }

  rank(index) {
    return this.#picked.rank(index);
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
    if (this.#only && !this.#only.includes(index)) return;
    const by = this.#wall.fromMiddle(index);
    if (by) window.scrollBy({ top: by, behavior: 'instant' });
    this.#draw();
    this.#wall.tile(index)?.querySelector('.g-open').focus({ preventScroll: true });
  }

  /* Cards of a stretch of the list, those that are not here yet from the server. */
  load(from, to) {
    this.#cards.load(Math.max(0, from), Math.min(to, this.size()));
  }

  #come() {
    this.#draw();
    this.#place.tellSoon();
    this.dispatchEvent(new CustomEvent('cards'));
  }

  /* keeps: whether what is drawn is of this list already. */
  #lay(keeps = false) {
    const width = this.#box.clientWidth;
    if (!width) {
      this.#wall.hide();
      return;
    }
    this.#wall.lay(this.#list, this.#only, width, keeps);
    this.#scrubber.show(this.#wall.heads, this.#only ? [{}] : this.#list.sections, this.#wall.height, Boolean(this.#only));
    if (!keeps) this.#draw();
  }

  /* before: how far the page was from showing it first, where it is to be as far again. */
  #scrollTo(index, before = 0) {
    window.scrollBy({ top: this.#wall.offset(index) - before, behavior: 'instant' });
    this.#draw();
  }

  #scrolled = () => {
    this.#place.keep();
    if (!this.#frame) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
    }
    this.#place.tellSoon();
  };

  #draw() {
    const [first, last] = this.#wall.draw(this.#focus, (tile, index, width) => {
      const card = this.#cards.get(index);
      if (card && tile.card !== card) fill(tile, card, width, this.#list.words);
      this.#state(tile, index);
    });
    if (last >= 0) this.load(first, last + 1);
    this.#scrubber.move(-this.#wall.top());
  }

  #state(tile, index) {
    const on = this.#picked.has(index);
    mark(tile, on, !on && this.#picked.whole, index === this.#focus);
  }

  #told() {
    const picking = this.#picking || this.#picked.count > 0 || this.#picked.whole;
    this.classList.toggle('picking', picking);
    document.querySelector('.g-pick')?.setAttribute('aria-pressed', picking);
    this.#wall.forEach((tile, index) => this.#state(tile, index));
    const { count, of, excepted, whole } = this.#picked;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.$server?.selected(count, of, excepted, whole, Boolean(this.#only)), 60);
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
    const [from, to] = [this.#wall.at(one), this.#wall.at(other)];
    for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) this.#picked.set(this.#wall.index(at), on);
    this.#told();
  }

  #anywhere = (event) => pageKey(event, {
    size: () => this.size(),
    selectAll: () => this.selectAll(),
    picking: () => this.classList.contains('picking'),
    clear: () => this.clear(),
  });

  #acts = {
    next: (key, index) => this.#wall.index(step(this.#wall.rows, key, this.#wall.at(index))) ?? -1,
    anchored: () => this.#anchor >= 0,
    extend: (index) => this.#extend(index),
    toggle: (index) => this.#toggle(index),
    lead: (index) => this.#lead(index),
    favourite: (index) => this.favourite(index),
    bin: (index) => this.bin(index),
  };

  /* By id: the list may be another one by the time the server hears of it. */
  favourite(index) {
    const card = this.#cards.get(index);
    if (card?.changes) this.$server.favourite(card.id);
  }

  bin(index) {
    const card = this.#cards.get(index);
    if (card?.changes) this.$server.bin(card.id);
  }

  #lead(index) {
    this.#focus = index;
    const by = this.#wall.fromSeen(index);
    if (by) window.scrollBy({ top: by, behavior: 'instant' });
    this.#draw();
    this.#wall.forEach((tile, at) => this.#state(tile, at));
    this.#wall.tile(index)?.firstElementChild.focus({ preventScroll: true });
  }
}

customElements.get('asset-rows') ?? customElements.define('asset-rows', AssetRows);
