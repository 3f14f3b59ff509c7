/* How far a pointer may go before it drags, and how near the edges of the window it scrolls. */
const FAR = 8;
const TOP = 104;
const BOTTOM = 120;
const REST = 450;

/*
 * Picks from one picture to another while a pointer is held: with a mouse at once, by touch after a moment’s rest, so that
 * a finger scrolls. rows: {has(index), begin(index), range(from, to, on)}.
 */
export class DragSelection {
  #drag;

  constructor(box, rows) {
    box.addEventListener('pointerdown', (event) => this.#press(event, box, rows));
    box.addEventListener('contextmenu', (event) => this.#drag?.held && event.preventDefault());
  }

  /* Whether that click ends a drag, however late after it: one does. A key’s never does. */
  ends(click) {
    const ended = Boolean(this.#drag?.moved) && click.detail > 0;
    this.#drag = undefined;
    return ended;
  }

  #press(event, box, rows) {
    this.#drag = undefined;
    const tile = event.target.closest('.g-t');
    if (!tile || event.button !== 0) return;
    const from = Number(tile.dataset.at);
    const drag = { x: event.clientX, y: event.clientY, moved: false, live: event.pointerType === 'mouse' };
    this.#drag = drag;
    const on = !rows.has(from);
    const rest = setTimeout(() => {
      if (drag.live || this.#drag !== drag) return;
      drag.live = true;
      drag.moved = true;
      drag.held = true;
      rows.begin(from);
      navigator.vibrate?.(10);
    }, REST);
    const over = ({ clientX, clientY }) => {
      const other = document.elementFromPoint(clientX, clientY)?.closest?.('.g-t');
      if (!other || !box.contains(other)) return;
      const to = Number(other.dataset.at);
      if (to === drag.to) return;
      if (drag.to !== undefined) rows.range(from, drag.to, !on);
      drag.to = to;
      rows.range(from, to, on);
    };
    let rolling = 0;
    const roll = () => {
      const by = drag.last.clientY < TOP ? -14 : drag.last.clientY > window.innerHeight - BOTTOM ? 14 : 0;
      if (by) {
        window.scrollBy(0, by);
        over(drag.last);
      }
      rolling = requestAnimationFrame(roll);
    };
    const move = (moved) => {
      const near = Math.hypot(moved.clientX - drag.x, moved.clientY - drag.y) <= FAR;
      if (!drag.live) {
        if (!near) clearTimeout(rest);
        return;
      }
      if (!drag.moved && near) return;
      drag.moved = true;
      moved.preventDefault();
      drag.last = { clientX: moved.clientX, clientY: moved.clientY };
      over(moved);
      if (!rolling) rolling = requestAnimationFrame(roll);
    };
    const touch = (moved) => drag.live && drag.moved && moved.preventDefault();
    const end = () => {
      clearTimeout(rest);
      cancelAnimationFrame(rolling);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('touchmove', touch);
      for (const name of ['pointerup', 'pointercancel']) window.removeEventListener(name, end);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('touchmove', touch, { passive: false });
    for (const name of ['pointerup', 'pointercancel']) window.addEventListener(name, end);
    if (drag.live) box.addEventListener('dragstart', (started) => started.preventDefault(), { once: true });
  }
}
