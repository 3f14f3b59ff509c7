/*
 * The storyboard in the browser: arrows between cards, keys and menus on them, picking several, and moving them by mouse.
 * What is done is said to the server in one call; the cards themselves are the server's.
 */
const ACTS = {
  'alt+arrowleft': 'back',
  'alt+arrowright': 'forward',
  'alt+arrowup': 'scene-before',
  'alt+arrowdown': 'next-scene',
  'shift+i': 'insert-before',
  i: 'insert-after',
  d: 'duplicate',
  r: 'redo',
  'shift+m': 'merge',
  x: 'pick',
  delete: 'remove',
  backspace: 'remove',
};
const SCENE_ACTS = {
  'alt+arrowup': 'up',
  'alt+arrowdown': 'down',
  e: 'edit',
  'shift+m': 'merge',
  i: 'insert-after',
  'shift+i': 'insert-before',
  delete: 'remove',
  backspace: 'remove',
};
const FAR_ENOUGH = 6;
const EDGE = 72;
const NEAR = 900;
const RESTS = 60;

const named = (event) =>
  ['alt', 'shift'].filter((name) => event[`${name}Key`]).map((name) => `${name}+`).join('') + event.key.toLowerCase();

const shotAt = (node) => node?.closest?.('.shot[data-shot]');
const headAt = (node) => node?.closest?.('.scene-h');

/* How long a shot that was asked for is waited for, in milliseconds. */
const PATIENCE = 8000;

/* How often a card is looked for that the keyboard is led to, 50 ms apart. */
const LEADS = 60;

class StoryBoard extends HTMLElement {
  #drag;
  #wish;
  #opening;
  #listening = false;

  connectedCallback() {
    if (this.#listening) return;
    this.#listening = true;
    for (const goesOn of ['keydown', 'pointerdown']) {
      window.addEventListener(goesOn, () => { this.#wish = undefined; }, { capture: true });
    }
    document.addEventListener('photoplay-focus-kept', () => this.#lead(0));
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusout', () => { this.#opening = undefined; });
    this.addEventListener('click', (event) => this.#click(event), true);
    this.addEventListener('pointerdown', (event) => this.#press(event));
    this.#watch();
  }

  /* Cards are asked for where they come near, one block at a time, once the scrolling rests for a moment. */
  #watch() {
    const near = new Set();
    const watched = new WeakSet();
    let asked = 0;
    const ask = () => {
      clearTimeout(asked);
      asked = setTimeout(async () => {
        const middle = window.innerHeight / 2;
        const far = (block) => Math.abs(block.getBoundingClientRect().top - middle);
        const kept = [...near].filter((block) => block.isConnected);
        if (kept.some((block) => block.classList.contains('far')) && this.$server) {
          const held = [document.activeElement, ...this.querySelectorAll('.shot:is(.lifted, .sel)')];
          held.forEach((node) => kept.push(node?.closest?.('.cards')));
          const wanted = [...new Set(kept)].filter((block) => block?.dataset.block);
          wanted.sort((one, other) => far(one) - far(other));
          const scene = headAt(document.activeElement)?.parentElement.dataset.scene;
          await this.$server.near(wanted.map((block) => Number(block.dataset.block)));
          if (scene && headAt(document.activeElement)?.parentElement.dataset.scene !== scene) this.focusScene(scene);
          ask();
        }
      }, RESTS);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        entries.forEach(({ target, isIntersecting }) => near[isIntersecting ? 'add' : 'delete'](target));
        ask();
      },
      { rootMargin: `${NEAR}px 0px` },
    );
    const look = () => {
      this.querySelectorAll('.cards[data-block]').forEach((block) => {
        if (!watched.has(block)) {
          watched.add(block);
          observer.observe(block);
        }
      });
    };
    let looking = 0;
    new MutationObserver(() => {
      cancelAnimationFrame(looking);
      looking = requestAnimationFrame(look);
    }).observe(this, { childList: true, subtree: true });
    look();
  }

  /* Asked by Vaadin's context menu. */
  preventContextMenu(event) {
    return !this.#meant(event);
  }

  getContextMenuBeforeOpenDetail(event) {
    return this.#meant(event) ?? {};
  }

  #meant(event) {
    const at = event.detail?.sourceEvent?.target ?? event.target;
    const shot = shotAt(at)?.dataset.shot;
    const scene = headAt(at)?.parentElement.dataset.scene;
    return shot ? { shot } : scene ? { scene } : undefined;
  }

  /*
   * Leads the keyboard to a shot, and the eye. Its card may come a moment later; and where the focus was lost with the
   * card that moved, it goes to the new one and not to the nearest control.
   */
  focusShot(id) {
    this.#wish = id;
    this.#lead(LEADS);
  }

  #lead(times) {
    const control = this.#wish && this.querySelector(`.shot[data-shot="${this.#wish}"] > .pic`);
    if (control) this.#focus(control);
    else if (this.#wish && times > 0) setTimeout(() => this.#lead(times - 1), 50);
  }

  /* Into sight, beside the sheet; the keyboard stays where it is. */
  revealShot(id) {
    this.querySelector(`.shot[data-shot="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  focusScene(id) {
    this.#focus(this.querySelector(`section[data-scene="${id}"] > .scene-h .more`));
  }

  #focus(control) {
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: 'nearest' });
  }

  #key(event) {
    const head = event.target.closest('.scene-h');
    const card = event.target.matches('.shot > .pic') ? shotAt(event.target) : null;
    if (event.key === 'Escape' && this.classList.contains('picking')) {
      event.preventDefault();
      this.$server.clear();
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      this.$server.pickAll();
    } else if (!event.ctrlKey && !event.metaKey) {
      card ? this.#cardKey(event, card) : head && this.#headKey(event, head);
    }
  }

  /*
   * A shot that was asked for opens a moment later. What is typed until then is meant for its words, and is neither done
   * to its card nor to the film. Once it is there, it takes the focus.
   */
  #opens(card) {
    this.#opening = { shot: card.dataset.shot, until: performance.now() + PATIENCE };
  }

  #isOpening() {
    const { shot, until } = this.#opening ?? {};
    const there = shot && document.querySelector(`shot-sheet[data-shot="${shot}"]`);
    if (there || performance.now() > until) this.#opening = undefined;
    return Boolean(this.#opening);
  }

  #cardKey(event, card) {
    const name = named(event);
    if (name === 'escape') this.#opening = undefined;
    if (this.#isOpening() && (event.key.length === 1 || ACTS[name])) {
      event.preventDefault();
    } else if (name === 'e') {
      event.preventDefault();
      this.#opens(card);
      this.$server.edit(card.dataset.shot);
    } else if (ACTS[name]) {
      event.preventDefault();
      if (ACTS[name] === 'redo') this.#opens(card);
      this.$server.act(ACTS[name], card.dataset.shot);
    } else if (name === 'shift+x') {
      event.preventDefault();
      this.$server.pick(card.dataset.shot, true);
    } else if (/^arrow/.test(name)) {
      this.#step(event, card);
    }
  }

  #headKey(event, head) {
    const act = SCENE_ACTS[named(event)];
    if (act) {
      event.preventDefault();
      this.$server.actOnScene(act, head.parentElement.dataset.scene);
    }
  }

  /* To the neighbour in the order, or to the nearest card of the row above or below. */
  #step(event, card) {
    const cards = [...this.querySelectorAll('.shot[data-shot]')];
    const at = cards.indexOf(card);
    const across = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = across ? cards[at + across] : this.#nearest(cards, card, event.key === 'ArrowUp' ? -1 : 1);
    if (across && !this.#joined(card, next)) {
      event.preventDefault();
      this.$server.step(card.dataset.shot, across);
    } else if (next) {
      event.preventDefault();
      this.#focus(next.querySelector('.pic'));
    }
  }

  /* Whether no place that is still empty lies between them. */
  #joined(card, next) {
    const blocks = [...this.querySelectorAll('.cards[data-block]')];
    const at = blocks.indexOf(card.parentElement);
    const to = next ? blocks.indexOf(next.parentElement) : -1;
    return to >= 0 && Math.abs(to - at) <= 1;
  }

  #nearest(cards, card, way) {
    const here = card.getBoundingClientRect();
    const rows = cards
      .map((other) => ({ other, box: other.getBoundingClientRect() }))
      .filter(({ box }) => (way < 0 ? box.top < here.top - 8 : box.top > here.top + 8));
    const row = way < 0 ? Math.max(...rows.map(({ box }) => box.top)) : Math.min(...rows.map(({ box }) => box.top));
    return rows
      .filter(({ box }) => Math.abs(box.top - row) < 8)
      .sort((a, b) => Math.abs(a.box.left - here.left) - Math.abs(b.box.left - here.left))[0]?.other;
  }

  #click(event) {
    const card = shotAt(event.target);
    const more = event.target.closest('.more');
    if (this.#drag?.moved) {
      event.stopPropagation();
    } else if (more) {
      const box = more.getBoundingClientRect();
      const detail = { x: box.left, y: box.bottom, sourceEvent: event };
      const options = { bubbles: true, composed: true, cancelable: true, detail };
      more.dispatchEvent(new CustomEvent('vaadin-contextmenu', options));
    } else if (card && (event.target.closest('.pick') || this.#picks(event))) {
      event.stopPropagation();
      event.preventDefault();
      this.$server.pick(card.dataset.shot, event.shiftKey);
    } else if (card && event.target.closest('.pic')) {
      this.#opens(card);
    }
  }

  /* With a key held, or by touch while some are picked already. */
  #picks(event) {
    const held = event.shiftKey || event.ctrlKey || event.metaKey;
    const touched = event.pointerType === 'touch' && this.classList.contains('picking');
    return (held || touched) && event.detail > 0 && event.target.closest('.pic');
  }

  #press(event) {
    const card = shotAt(event.target);
    if (this.classList.contains('looked-at')) return;
    if (!card || event.button !== 0 || event.pointerType === 'touch' || event.target.closest('.m button, .btn')) return;
    const drag = { card, x: event.clientX, y: event.clientY, moved: false };
    this.#drag = drag;
    const over = new AbortController();
    const signal = over.signal;
    window.addEventListener('pointermove', (move) => this.#pull(drag, move), { signal });
    window.addEventListener('pointerup', () => this.#letGo(drag, over, true), { signal });
    window.addEventListener('pointercancel', () => this.#letGo(drag, over, false), { signal });
    window.addEventListener('blur', () => this.#letGo(drag, over, false), { signal });
    window.addEventListener('keydown', (key) => {
      if (key.key === 'Escape' && drag.moved) {
        key.preventDefault();
        key.stopPropagation();
        this.#letGo(drag, over, false);
      }
    }, { signal, capture: true });
    this.addEventListener('dragstart', (start) => start.preventDefault(), { signal });
  }

  #pull(drag, event) {
    if (!drag.moved && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < FAR_ENOUGH) return;
    if (!drag.moved) {
      drag.moved = true;
      this.#lift(drag);
    }
    drag.at = event;
    drag.ghost.style.translate = `${event.clientX + 12}px ${event.clientY + 12}px`;
    this.#aim(drag);
  }

  #lift(drag) {
    const picked = drag.card.classList.contains('picked') ? this.querySelectorAll('.shot.picked') : [drag.card];
    picked.forEach((card) => card.classList.add('lifted'));
    drag.ghost = document.createElement('div');
    drag.ghost.className = 'shot-ghost';
    const picture = drag.card.querySelector('.pic').cloneNode(true);
    picture.removeAttribute('id');
    drag.ghost.append(picture);
    const count = Number(this.dataset.picked ?? 0);
    if (drag.card.classList.contains('picked') && count > 1) {
      const number = document.createElement('b');
      number.textContent = count;
      drag.ghost.append(number);
    }
    drag.mark = document.createElement('div');
    drag.mark.className = 'drop-mark';
    document.body.append(drag.ghost, drag.mark);
    document.documentElement.classList.add('dragging-shots');
    const roll = () => {
      if (this.#drag !== drag || !drag.ghost.isConnected) return;
      const y = drag.at?.clientY ?? EDGE;
      const by = y < EDGE ? y - EDGE : Math.max(0, y - (window.innerHeight - EDGE));
      if (by) {
        window.scrollBy(0, by / 3);
        this.#aim(drag);
      }
      requestAnimationFrame(roll);
    };
    requestAnimationFrame(roll);
  }

  /* The gap that it would fall into, drawn as a line. */
  #aim(drag) {
    const { clientX: x, clientY: y } = drag.at;
    const under = document.elementFromPoint(x, y);
    const section = under?.closest?.('section[data-scene]');
    drag.place = undefined;
    if (section && this.contains(section)) {
      const cards = [...section.querySelectorAll('.shot[data-shot]')];
      const card = shotAt(under) ?? this.#beside(cards, x, y);
      const box = card?.getBoundingClientRect();
      const behind = box ? this.#behind(box, x, y) : true;
      drag.place = { scene: section.dataset.scene, shot: card?.dataset.shot ?? null, behind };
      this.#draw(drag.mark, box ?? section.getBoundingClientRect(), behind, !card);
    }
    drag.mark.hidden = !drag.place;
  }

  #behind(box, x, y) {
    return this.#stacked() ? y > box.top + box.height / 2 : x > box.left + box.width / 2;
  }

  #stacked() {
    return window.matchMedia('(width <= 720px)').matches;
  }

  /* Where the pointer is in a gap: the card of that row that it is nearest to. */
  #beside(cards, x, y) {
    return cards
      .map((card) => ({ card, box: card.getBoundingClientRect() }))
      .map(({ card, box }) => ({
        card,
        far: Math.max(box.top - y, 0, y - box.bottom) * 4 + Math.max(box.left - x, 0, x - box.right),
      }))
      .sort((a, b) => a.far - b.far)[0]?.card;
  }

  #draw(mark, box, behind, whole) {
    const gap = 10;
    const place = this.#stacked() || whole
      ? { left: box.left, top: (behind ? box.bottom : box.top) - 1, width: box.width, height: 3 }
      : { left: (behind ? box.right + gap : box.left - gap) - 1, top: box.top, width: 3, height: box.height };
    Object.entries(place).forEach(([name, value]) => (mark.style[name] = `${value}px`));
  }

  #letGo(drag, over, dropped) {
    over.abort();
    drag.ghost?.remove();
    drag.mark?.remove();
    document.documentElement.classList.remove('dragging-shots');
    this.querySelectorAll('.shot.lifted').forEach((card) => card.classList.remove('lifted'));
    if (dropped && drag.moved && drag.place) {
      const { scene, shot, behind } = drag.place;
      this.$server.drop(drag.card.dataset.shot, scene, shot, behind);
    }
    // The click that follows the release opens nothing.
    setTimeout(() => this.#drag === drag && (this.#drag = undefined));
  }
}

customElements.define('story-board', StoryBoard);
