/*
 * One picture at a time, over the whole result of the gallery and not only what is loaded of it: keys, swipe, zoom, play,
 * and two beside each other. What is known of the one that is looked at is drawn beside it by the server.
 */
import { address } from './asset-place.js';
import { Zoom } from './asset-zoom.js';

const STRIP = 7;
const ICONS = {
  cross: "<path d='M5 5l10 10M15 5L5 15'/>",
  back: "<path d='M12.5 4.5L7 10l5.5 5.5'/>",
  forward: "<path d='M7.5 4.5L13 10l-5.5 5.5'/>",
  heart: "<path d='M10 16.5S3.5 12.6 3.5 7.9A3.6 3.6 0 0 1 10 5.8a3.6 3.6 0 0 1 6.5 2.1c0 4.7-6.5 8.6-6.5 8.6z'/>",
  full: "<path d='M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4'/>",
  load: "<path d='M10 3v10M6 9.5l4 4 4-4M4 17h12'/>",
  bin: "<path d='M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5'/>",
  two: "<rect x='2' y='4.5' width='7' height='11' rx='1'/><rect x='11' y='4.5' width='7' height='11' rx='1'/>",
  undo: "<path d='M4.5 8H12a4.5 4.5 0 0 1 0 9H9M8 4.5L4.5 8 8 11.5'/>",
};
const svg = (name) => `<svg class="i" viewBox="0 0 20 20" focusable="false" aria-hidden="true">${ICONS[name]}</svg>`;
const make = (name, classes, parent) => {
  const node = document.createElement(name);
  node.className = classes;
  parent?.append(node);
  return node;
};

class AssetLightbox extends HTMLElement {
  #at = 0;
  #beside = -1;
  #stage;
  #top;
  #strip;
  #zoom;
  #showing = 0;
  #told;
  #before;

  get #rows() {
    return document.querySelector('asset-rows');
  }

  connectedCallback() {
    if (this.#stage) return;
    this.#stage = this.querySelector('.lb-stage');
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-modal', 'true');
    document.addEventListener('open-asset', this.#asked);
    document.addEventListener('keydown', this.#key, true);
    this.#furnish();
  }

  disconnectedCallback() {
    document.removeEventListener('open-asset', this.#asked);
    document.removeEventListener('keydown', this.#key, true);
  }

  #asked = (event) => this.open(event.detail);

  #furnish() {
    this.#top = make('div', 'lb-top', this.#stage);
    const button = (name, classes, act, parent = this.#top) => {
      const node = make('button', `btn bare ico ${classes}`, parent);
      node.type = 'button';
      node.innerHTML = svg(name);
      node.addEventListener('click', act);
      return node;
    };
    this.closing = button('cross', 'lb-close', () => this.close());
    this.counter = make('span', 'tab lb-n-of', this.#top);
    // Said whole, whatever of it is seen.
    this.saying = make('span', 'lb-said', this.#top);
    this.saying.setAttribute('role', 'status');
    make('span', 'sp', this.#top);
    this.comparing = button('two', 'lb-two', () => this.#compare());
    this.liking = button('heart', 'lb-like', () => this.#rows.favourite(this.#at));
    this.filling = button('full', 'dk-only', () => this.#fill());
    this.loading = make('a', 'btn bare ico', this.#top);
    this.loading.innerHTML = svg('load');
    this.binning = button('bin', 'lb-bin', () => this.#rows.bin(this.#at));
    this.frame = make('div', 'lb-frame', this.#stage);
    this.panes = make('div', 'lb-panes', this.frame);
    this.backing = button('back', 'lb-n l', () => this.step(-1), this.frame);
    this.going = button('forward', 'lb-n r', () => this.step(1), this.frame);
    this.#strip = make('div', 'lb-strip', this.#stage);
    this.hints = make('div', 'lb-keys sec t12 dk-only', this.#stage);
    this.#zoom = new Zoom(this.#stage, this.panes, (by) => this.step(by));
  }

  open(index) {
    const rows = this.#rows;
    if (index < 0 || index >= rows.size()) return;
    if (!this.hasAttribute('open')) this.#before = document.activeElement;
    this.setAttribute('open', '');
    this.setAttribute('aria-label', rows.words().lightbox);
    for (const [node, word] of [
      [this.closing, 'close'], [this.comparing, 'compare'], [this.filling, 'full'], [this.loading, 'load'],
      [this.backing, 'before'], [this.going, 'after'],
    ]) node.setAttribute('aria-label', rows.words()[word]);
    for (const [name, act] of [['cards', this.#drawn], ['moved', this.#moved]]) {
      rows.removeEventListener(name, act);
      rows.addEventListener(name, act);
    }
    this.#at = index;
    this.#beside = -1;
    this.#draw(true);
    this.closing.focus({ preventScroll: true });
  }

  #drawn = () => this.hasAttribute('open') && this.#draw(false);

  /* The list is another one by now: the same picture, wherever it is in it. */
  #moved = ({ detail: now }) => {
    this.#at = now(this.#at);
    if (this.#beside >= 0) this.#beside = now(this.#beside);
    this.#drawn();
  };

  /* Back to the place that was seen last, not the one that was left. */
  close() {
    if (!this.hasAttribute('open')) return;
    if (document.fullscreenElement) document.exitFullscreen();
    clearTimeout(this.#showing);
    this.removeAttribute('open');
    this.panes.replaceChildren();
    this.panes.dataset.shown = '';
    this.#rows.removeEventListener('cards', this.#drawn);
    this.#rows.removeEventListener('moved', this.#moved);
    this.#address();
    this.#rows.reveal(this.#at);
    this.$server.closed();
  }

  step(by) {
    const next = this.#at + by;
    if (next < 0 || next >= this.#rows.size()) return;
    this.#at = next;
    this.#draw(true);
  }

  #compare() {
    const last = this.#rows.size() - 1;
    if (this.#beside >= 0) this.#beside = -1;
    else if (last > 0) {
      this.#beside = this.#at;
      this.#at = this.#at < last ? this.#at + 1 : this.#at - 1;
    }
    this.#draw(true);
  }

  #fill() {
    if (document.fullscreenElement) document.exitFullscreen();
    else this.#stage.requestFullscreen?.();
  }

  #address() {
    address('show', this.hasAttribute('open') ? this.#rows.card(this.#at)?.id : undefined);
  }

  #draw(moved) {
    const rows = this.#rows;
    const words = rows.words();
    rows.load(this.#at - STRIP, this.#at + STRIP + 1);
    const card = rows.card(this.#at);
    this.counter.innerHTML = '';
    make('b', '', this.counter).textContent = rows.rank(this.#at) ? rows.rank(this.#at).toLocaleString() : '–';
    this.counter.append(` ${words.of} ${rows.matching().toLocaleString()}`);
    const said = card ? `${card.spoken}, ${this.counter.textContent}` : '';
    if (said && this.saying.textContent !== said) this.saying.textContent = said;
    this.comparing.setAttribute('aria-pressed', this.#beside >= 0);
    this.backing.disabled = this.#at === 0;
    this.going.disabled = this.#at === rows.size() - 1;
    this.liking.classList.toggle('on', Boolean(card?.favourite));
    this.liking.setAttribute('aria-pressed', Boolean(card?.favourite));
    this.liking.setAttribute('aria-label', words.favourite);
    this.binning.innerHTML = svg(card?.binned ? 'undo' : 'bin');
    this.binning.setAttribute('aria-label', card?.binned ? words.restore : words.bin);
    this.liking.hidden = !card?.changes;
    this.binning.hidden = !card?.changes;
    const hints = words[card && !card.changes ? 'keys.seen' : 'keys'];
    if (this.hints.dataset.shown !== hints) {
      this.hints.dataset.shown = hints;
      this.hints.innerHTML = hints;
    }
    if (card) {
      this.loading.href = `media/${card.id}?download=${encodeURIComponent(card.name)}`;
      this.loading.download = '';
      this.loading.setAttribute('router-ignore', '');
    }
    if (moved) this.#zoom.by(0);
    this.#panes();
    this.#thumbs();
    if (moved) this.#told = undefined;
    if (card && card.id !== this.#told) {
      this.#told = card.id;
      clearTimeout(this.#showing);
      this.#showing = setTimeout(() => {
        this.$server.shown(card.id);
        this.#address();
      }, 90);
    }
  }

  #panes() {
    const cards = (this.#beside >= 0 ? [this.#beside, this.#at] : [this.#at]).map((index) => this.#rows.card(index));
    const shown = cards.map((card) => (card ? `${card.id}${card.binned ? '-' : ''}` : '')).join();
    if (this.panes.dataset.shown === shown) return;
    this.panes.dataset.shown = shown;
    this.panes.classList.toggle('two', cards.length > 1);
    this.panes.replaceChildren(...cards.map((card) => this.#pane(card)));
  }

  #pane(card) {
    const pane = make('figure', 'lb-pane');
    if (!card) return pane;
    pane.classList.toggle('gone', Boolean(card.binned));
    pane.style.aspectRatio = `${card.width} / ${card.height}`;
    pane.style.setProperty('--ratio', card.width / card.height);
    const src = `media/${card.id}`;
    if (card.kind === 'still') {
      const image = make('img', '', pane);
      image.alt = card.spoken;
      image.draggable = false;
      image.style.backgroundImage = `url("${src}/thumbnail")`;
      image.sizes = '(max-width: 720px) 100vw, 70vw';
      image.srcset = `${src}/gallery 960w, ${src}/full 1920w`;
      image.src = `${src}/gallery`;
    } else {
      const video = make('video', '', pane);
      Object.assign(video, { src, poster: `media/${card.picture}/gallery`, controls: true, playsInline: true, loop: card.kind === 'clip', preload: 'metadata' });
      video.setAttribute('aria-label', card.spoken);
    }
    if (this.#beside >= 0) make('figcaption', 't12', pane).textContent = card.spoken;
    return pane;
  }

  #thumbs() {
    const rows = this.#rows;
    const nodes = [];
    for (let index = this.#at - STRIP; index <= this.#at + STRIP; index += 1) {
      const card = index >= 0 && index < rows.size() ? rows.card(index) : undefined;
      const node = make('button', 'lb-thumb');
      node.type = 'button';
      node.tabIndex = -1;
      if (card) {
        node.setAttribute('aria-label', card.spoken);
        node.classList.toggle('on', index === this.#at);
        node.classList.toggle('gone', Boolean(card.binned));
        const image = make('img', '', node);
        image.alt = '';
        image.src = `media/${card.picture}/thumbnail`;
        node.addEventListener('click', () => this.step(index - this.#at));
      } else {
        node.disabled = true;
        node.setAttribute('aria-hidden', 'true');
      }
      nodes.push(node);
    }
    this.#strip.replaceChildren(...nodes);
  }

  #key = (event) => {
    if (!this.hasAttribute('open') || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    if (event.key === 'Tab') {
      this.#trap(event);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.composedPath().some((node) => ['INPUT', 'TEXTAREA', 'VAADIN-CONTEXT-MENU-OVERLAY'].includes(node.tagName))) return;
    const act = {
      Escape: () => this.close(),
      ArrowLeft: () => this.step(-1),
      ArrowRight: () => this.step(1),
      Home: () => this.step(-this.#at),
      End: () => this.step(this.#rows.size() - 1 - this.#at),
      ' ': () => this.#play(),
      k: () => this.#play(),
      c: () => this.#compare(),
      f: () => this.liking.hidden || this.liking.click(),
      i: () => this.classList.toggle('bare'),
      Delete: () => this.binning.hidden || this.binning.click(),
      '+': () => this.#zoom.by(1.4),
      '=': () => this.#zoom.by(1.4),
      '-': () => this.#zoom.by(1 / 1.4),
      0: () => this.#zoom.by(0),
    }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || (event.key === ' ' && event.target.closest?.('button, a, vaadin-button'))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };

  #trap(event) {
    const nodes = [...this.querySelectorAll('button, a[href], vaadin-button, video')].filter(
      (node) => !node.disabled && node.tabIndex >= 0 && node.getClientRects().length > 0,
    );
    const edge = event.shiftKey ? nodes[0] : nodes[nodes.length - 1];
    if (!this.contains(document.activeElement) || document.activeElement === edge) {
      event.preventDefault();
      (event.shiftKey ? nodes[nodes.length - 1] : nodes[0])?.focus();
    }
  }

  #play() {
    const videos = [...this.panes.querySelectorAll('video')];
    const paused = videos.some((video) => video.paused);
    videos.forEach((video) => (paused ? video.play().catch(() => {}) : video.pause()));
  }
}

customElements.get('asset-lightbox') ?? customElements.define('asset-lightbox', AssetLightbox);
