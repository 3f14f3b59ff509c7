/*
 * Hands on a picture: wheel, pinch and double click make it larger, a drag moves it then, and a swipe leads to the next.
 */
const MOST = 8;
const SWIPE = 56;

export class Zoom {
  #scale = 1;
  #x = 0;
  #y = 0;
  #panes;

  /* stage: where a wheel must not move what is under it; step(by): a swipe. */
  constructor(stage, panes, step) {
    this.#panes = panes;
    // What is under it stays where it is.
    stage.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
    panes.addEventListener('wheel', (event) => {
      event.preventDefault();
      this.by(event.deltaY < 0 ? 1.15 : 1 / 1.15);
    }, { passive: false });
    panes.addEventListener('dblclick', () => this.by(this.#scale > 1 ? 0 : 2.5));
    this.#pointers(step);
  }

  /* 0 for the whole picture again. */
  by(factor) {
    this.#scale = factor === 0 ? 1 : Math.min(MOST, Math.max(1, this.#scale * factor));
    if (this.#scale === 1) {
      this.#x = 0;
      this.#y = 0;
    }
    this.#pan(0, 0);
  }

  #pan(x, y) {
    const { clientWidth, clientHeight } = this.#panes;
    const most = (size) => ((this.#scale - 1) * size) / 2;
    this.#x = Math.min(most(clientWidth), Math.max(-most(clientWidth), this.#x + x));
    this.#y = Math.min(most(clientHeight), Math.max(-most(clientHeight), this.#y + y));
    this.#panes.style.setProperty('--zoom', this.#scale);
    this.#panes.style.setProperty('--pan', `${this.#x}px, ${this.#y}px`);
    this.#panes.classList.toggle('zoomed', this.#scale > 1);
  }

  #pointers(step) {
    const down = new Map();
    let spread = 0;
    let start;
    this.#panes.addEventListener('pointerdown', (event) => {
      if (event.target.tagName === 'VIDEO' && event.pointerType === 'mouse') return;
      down.set(event.pointerId, event);
      start = { x: event.clientX, y: event.clientY };
      spread = 0;
    });
    window.addEventListener('pointermove', (event) => {
      const last = down.get(event.pointerId);
      if (!last) return;
      down.set(event.pointerId, event);
      if (down.size === 2) {
        const [a, b] = [...down.values()];
        const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
        if (spread) this.by(now / spread);
        spread = now;
      } else if (this.#scale > 1) {
        this.#pan(event.clientX - last.clientX, event.clientY - last.clientY);
      }
    });
    const up = (event) => {
      if (!down.delete(event.pointerId) || down.size) return;
      const x = event.clientX - start.x;
      const swiped = event.type === 'pointerup' && spread === 0 && this.#scale === 1;
      if (swiped && Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(event.clientY - start.y)) step(x < 0 ? 1 : -1);
    };
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
  }
}
