import { element } from './asset-tile.js';

/* Taller than the list is by the bars above and below it. */
const AROUND = 160;

/* The scroll bar of the rows: headings as far down as they are, and where one is. */
export class Scrubber {
  #rail;
  #knob;
  #heads = [];
  #sections = [];
  #height = 0;

  /* to: scrolls so far down the list, in pixels from its top. */
  constructor(host, to) {
    this.#rail = element('div', 'g-rail', host);
    this.#rail.setAttribute('aria-hidden', 'true');
    this.#rail.addEventListener('pointerdown', (event) => this.#pull(event, to));
  }

  /* A list so high, with headings [{top, section}] of sections [{label, rail}]; hidden where scrolling is no way. */
  show(heads, sections, height, hidden) {
    this.#heads = heads;
    this.#sections = sections;
    this.#height = height;
    this.#rail.replaceChildren();
    this.#knob = undefined;
    this.#rail.hidden = hidden || height < 2 * window.innerHeight;
    if (this.#rail.hidden) return;
    const tall = Math.max(160, this.#rail.clientHeight);
    let free = -1;
    let before = '';
    for (const { top, section } of heads) {
      const { rail } = sections[section];
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

  /* What is so far down is at the top of the window now. */
  move(y) {
    if (!this.#knob) return;
    this.#knob.style.top = `${Math.min(1, Math.max(0, y / this.#way())) * 100}%`;
    let label = '';
    for (const { top, section } of this.#heads) {
      if (top > y + 120) break;
      label = this.#sections[section].label;
    }
    if (this.#knob.firstChild.textContent !== label) this.#knob.firstChild.textContent = label;
  }

  #way() {
    return Math.max(1, this.#height - window.innerHeight + AROUND);
  }

  #pull(event, to) {
    if (event.button !== 0) return;
    event.preventDefault();
    const go = ({ clientY }) => {
      const box = this.#rail.getBoundingClientRect();
      to(Math.min(1, Math.max(0, (clientY - box.top) / box.height)) * this.#way());
    };
    this.#rail.classList.add('held');
    go(event);
    const end = () => {
      this.#rail.classList.remove('held');
      window.removeEventListener('pointermove', go);
      for (const over of ['pointerup', 'pointercancel']) window.removeEventListener(over, end);
    };
    window.addEventListener('pointermove', go);
    for (const over of ['pointerup', 'pointercancel']) window.addEventListener(over, end);
  }
}
