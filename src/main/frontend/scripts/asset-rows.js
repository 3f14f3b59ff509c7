/*
 * The rows of the gallery. The server says once what there is (ratios and headings); which of it is seen is asked for by
 * its place in the list. Nothing moves once it is drawn: what is liked or put away changes where it is.
 */
import { layout, rowAt, rowOf } from './asset-layout.js';
import { Selection } from './asset-selection.js';

const GAP = 8;
const PAGE = 60;
const AHEAD = 700;
const FAR = 8;
const EDGE = 64;
const ICONS = {
  check: "<path d='M4 10.5l4 4 8-9'/>",
  heart: "<path d='M10 16.5S3.5 12.6 3.5 7.9A3.6 3.6 0 0 1 10 5.8a3.6 3.6 0 0 1 6.5 2.1c0 4.7-6.5 8.6-6.5 8.6z' fill='currentColor'/>",
  play: "<path d='M6 4l10 6-10 6z' fill='currentColor'/>",
};
const icon = (name) => `<svg class="i s" viewBox="0 0 20 20" focusable="false" aria-hidden="true">${ICONS[name]}</svg>`;
const element = (name, classes, parent) => {
  const node = document.createElement(name);
  node.className = classes;
  parent?.append(node);
  return node;
};
const time = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

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
  #box;
  #rail;
  #knob;
  #width = 0;
  #version = 0;
  #place = 0;
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
    this.#rail = element('div', 'g-rail', this);
    this.#rail.setAttribute('aria-hidden', 'true');
    this.#box.addEventListener('click', (event) => this.#click(event));
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    this.#box.addEventListener('pointerdown', (event) => this.#press(event));
    this.#box.addEventListener('focusin', (event) => {
      const tile = event.target.closest('.g-t');
      if (tile) this.#focus = Number(tile.dataset.at);
    });
    this.#rail.addEventListener('pointerdown', (event) => this.#pull(event));
  }

  #resized = new ResizeObserver(() => {
    const width = this.#box.clientWidth;
    if (width && width !== this.#width) {
      const place = this.#first();
      const keeps = this.#width > 0;
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
      requestAnimationFrame(() => requestAnimationFrame(() => this.#scrollTo(at)));
    }
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

  clear() {
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
    this.#mark();
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
    const at = this.#at(index);
    const row = this.#view.rows[rowOf(this.#view.rows, at)];
    if (row) window.scrollTo({ top: window.scrollY + this.#top() + row.top - EDGE - 16, behavior: 'instant' });
    this.#draw();
  }

  #scrolled = () => {
    if (!this.#frame) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
    }
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#tell(), 250);
  };

  /* The address says what is seen first, so that back, reload and whoever gets it come to the same place. */
  #tell() {
    if (!this.isConnected || this.#only) return;
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
    this.#move(-top);
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
      tile = element('div', 'g-t', this.#box);
      tile.dataset.at = index;
      tile.setAttribute('role', 'listitem');
      tile.setAttribute('aria-posinset', index + 1);
      tile.setAttribute('aria-setsize', this.size());
      tile.innerHTML = `<button type="button" class="g-open"></button><button type="button" class="g-ck" role="checkbox"><span>${icon('check')}</span></button>`;
      tile.style.cssText = `transform:translate(${left}px,${top}px);width:${width}px;height:${height}px`;
      this.#tiles.set(index, tile);
    }
    const card = this.#cards.get(index);
    if (tile.card !== card) this.#fill(tile, card, width);
    this.#state(tile, index);
  }

  #fill(tile, card, width) {
    const { words } = this.#list;
    const before = tile.card;
    tile.card = card;
    const open = tile.firstElementChild;
    if (before?.id !== card?.id) {
      const src = `media/${card.picture}/`;
      const image = new Image();
      image.decoding = 'async';
      image.alt = '';
      image.sizes = `${Math.ceil(width)}px`;
      image.srcset = `${src}thumbnail 480w, ${src}gallery 960w`;
      image.src = `${src}thumbnail`;
      image.onerror = () => tile.classList.add('broken');
      open.replaceChildren(image);
    }
    open.setAttribute('aria-label', card.spoken);
    tile.children[1].setAttribute('aria-label', `${words.select} ${card.spoken}`);
    tile.querySelectorAll('.g-mk, .g-fav, .g-gone').forEach((node) => node.remove());
    const mark = element('span', 'g-mk tab', tile);
    mark.innerHTML = `<span>${card.seconds ? icon('play') + time(card.seconds) : ''}</span>`;
    if (card.chosen) {
      const chosen = element('b', '', mark);
      chosen.innerHTML = icon('check');
      chosen.append(Object.assign(document.createElement('i'), { textContent: `${words.shot} ` }), `${card.number || ''}`);
    }
    if (card.favourite) element('span', 'g-fav', tile).innerHTML = icon('heart');
    if (card.binned) element('span', 'g-gone t12', tile).textContent = words.binned;
    tile.classList.toggle('gone', Boolean(card.binned));
  }

  #state(tile, index) {
    const on = this.#picked.has(index);
    const excepted = !on && this.#picked.whole;
    if (tile.on === on && tile.excepted === excepted && tile.focusAt === (index === this.#focus)) return;
    Object.assign(tile, { on, excepted, focusAt: index === this.#focus });
    tile.classList.toggle('on', on);
    tile.classList.toggle('exc', excepted);
    tile.children[0].tabIndex = index === this.#focus ? 0 : -1;
    tile.children[1].tabIndex = index === this.#focus ? 0 : -1;
    tile.children[1].setAttribute('aria-checked', on);
  }

  #told() {
    this.classList.toggle('picking', this.#picked.count > 0 || this.#picked.whole);
    this.#tiles.forEach((tile, index) => this.#state(tile, index));
    const { count, excepted, whole } = this.#picked;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.$server?.selected(count, excepted, whole, Boolean(this.#only)), 60);
  }

  #click(event) {
    const tile = event.target.closest('.g-t');
    if (!tile || this.#drag?.moved) return;
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
    const on = this.#picked.has(this.#anchor);
    const [from, to] = [this.#at(this.#anchor), this.#at(index)];
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
    const step = this.#step(key, this.#at(index));
    if (step >= 0) {
      event.preventDefault();
      if (event.shiftKey) {
        if (this.#anchor < 0) this.#toggle(index);
        this.#extend(this.#index(step));
      }
      this.#lead(this.#index(step));
    } else if (event.ctrlKey || event.metaKey) {
      return;
    } else if (key === 'x') {
      event.preventDefault();
      if (event.shiftKey && this.#anchor >= 0) this.#extend(index);
      else this.#toggle(index);
    } else if (key === 'f') {
      event.preventDefault();
      this.$server.favourite(index);
    } else if (key === 'delete') {
      event.preventDefault();
      this.$server.bin(index);
    }
  }

  #step(key, at) {
    const { rows } = this.#view;
    const last = rows.length ? rows[rows.length - 1].to - 1 : -1;
    if (key === 'arrowleft') return at > 0 ? at - 1 : -1;
    if (key === 'arrowright') return at < last ? at + 1 : -1;
    if (key === 'home') return 0;
    if (key === 'end') return last;
    const way = { arrowup: -1, arrowdown: 1 }[key];
    const here = rows[rowOf(rows, at)];
    const there = way && rows[rowOf(rows, at) + way];
    if (!there) return -1;
    const part = (at - here.from + 0.5) / (here.to - here.from);
    return there.from + Math.floor(part * (there.to - there.from));
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

  /* With a mouse, from one to another; by touch, after a moment’s rest. */
  #press(event) {
    const tile = event.target.closest('.g-t');
    if (!tile || event.button !== 0) return;
    const from = Number(tile.dataset.at);
    const drag = { from, x: event.clientX, y: event.clientY, moved: false, live: event.pointerType === 'mouse', before: undefined };
    this.#drag = drag;
    const rest = setTimeout(() => {
      if (!drag.live && this.#drag === drag) {
        drag.live = true;
        drag.moved = true;
        if (!this.#picked.has(from)) this.#toggle(from);
        navigator.vibrate?.(10);
      }
    }, 450);
    const on = !this.#picked.has(from);
    const over = ({ clientX, clientY }) => {
      const other = document.elementFromPoint(clientX, clientY)?.closest?.('.g-t');
      if (!other || !this.contains(other)) return;
      const to = Number(other.dataset.at);
      if (to === drag.to) return;
      if (drag.to !== undefined) this.#picked.range(from, drag.to, !on);
      drag.to = to;
      this.#anchor = from;
      this.#picked.range(from, to, on);
      this.#told();
    };
    let rolling = 0;
    const roll = () => {
      const { y } = drag.last;
      const by = y < EDGE + 40 ? -14 : y > window.innerHeight - 120 ? 14 : 0;
      if (by) {
        window.scrollBy(0, by);
        over(drag.last.event);
      }
      rolling = requestAnimationFrame(roll);
    };
    const move = (moved) => {
      if (!drag.live) {
        if (Math.hypot(moved.clientX - drag.x, moved.clientY - drag.y) > FAR) clearTimeout(rest);
        return;
      }
      if (!drag.moved && Math.hypot(moved.clientX - drag.x, moved.clientY - drag.y) <= FAR) return;
      drag.moved = true;
      moved.preventDefault();
      drag.last = { y: moved.clientY, event: { clientX: moved.clientX, clientY: moved.clientY } };
      over(moved);
      if (!rolling) rolling = requestAnimationFrame(roll);
    };
    const touch = (moved) => drag.live && drag.moved && moved.preventDefault();
    const end = () => {
      clearTimeout(rest);
      cancelAnimationFrame(rolling);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('touchmove', touch);
      for (const over of ['pointerup', 'pointercancel']) window.removeEventListener(over, end);
      setTimeout(() => this.#drag === drag && (this.#drag = undefined));
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('touchmove', touch, { passive: false });
    for (const over of ['pointerup', 'pointercancel']) window.addEventListener(over, end);
    if (drag.live) this.#box.addEventListener('dragstart', (started) => started.preventDefault(), { once: true });
  }

  /* The scroll bar: headings as far down as they are, and where one is. */
  #mark() {
    const { heads, height } = this.#view;
    this.#rail.replaceChildren();
    this.#knob = undefined;
    this.#rail.hidden = this.#only || height < 2 * window.innerHeight;
    if (this.#rail.hidden) return;
    const tall = Math.max(160, window.innerHeight - 176);
    let free = -1;
    let before = '';
    for (const { top, section } of heads) {
      const { rail } = this.#list.sections[section];
      const y = (top / height) * tall;
      if (rail && rail !== before) {
        const node = element(y >= free ? 'em' : 'i', '', this.#rail);
        if (y >= free) {
          node.textContent = rail;
          free = y + 20;
        }
        node.style.top = `${y}px`;
        before = rail;
      }
    }
    this.#knob = element('div', 'g-thumb', this.#rail);
    element('span', 't12', this.#knob);
  }

  #move(y) {
    if (!this.#knob) return;
    const { height, heads } = this.#view;
    const part = Math.min(1, Math.max(0, y / Math.max(1, height - window.innerHeight + 160)));
    this.#knob.style.top = `${part * 100}%`;
    let label = '';
    for (const { top, section } of heads) {
      if (top > y + 120) break;
      label = this.#list.sections[section].label;
    }
    if (this.#knob.firstChild.textContent !== label) this.#knob.firstChild.textContent = label;
  }

  #pull(event) {
    if (event.button !== 0) return;
    event.preventDefault();
    const go = ({ clientY }) => {
      const box = this.#rail.getBoundingClientRect();
      const part = Math.min(1, Math.max(0, (clientY - box.top) / box.height));
      const top = window.scrollY + this.#top();
      window.scrollTo({ top: part === 0 ? 0 : top + part * (this.#view.height - window.innerHeight + 160), behavior: 'instant' });
    };
    this.#rail.classList.add('held');
    go(event);
    const end = () => {
      this.#rail.classList.remove('held');
      window.removeEventListener('pointermove', go);
      window.removeEventListener('pointerup', end);
    };
    window.addEventListener('pointermove', go);
    window.addEventListener('pointerup', end);
  }
}

customElements.get('asset-rows') ?? customElements.define('asset-rows', AssetRows);
