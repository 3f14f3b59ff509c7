/*
 * <review-timeline>: the shots of a film to scale, pins where something was said, and what was drawn over the frame of the
 * <film-player> before it.
 *
 * Property  reel  {length, pinsLabel, cells: [{number, from, picture, words: [{speaker, text}], open, label}], names: [{from, title}], pins: [{number, from, to, who, mark, settled,
 *                 team, sketch, label}]} in seconds; set by the server
 * Method    go(number): leads the film to a remark
 * Server    choose(number), at(seconds, shot)
 */
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const make = (tag, name) => {
    const node = document.createElement(tag);
    if (name) node.className = name;
    return node;
  };

  class ReviewTimeline extends HTMLElement {
    #reel;
    #timer;
    #told = -1;
    #measured = new ResizeObserver(([{ target }]) => this.#place(target));

    set reel(value) {
      this.#reel = value;
      if (this.isConnected) this.#build();
    }

    get reel() {
      return this.#reel;
    }

    connectedCallback() {
      if (Object.hasOwn(this, "reel")) {
        const early = this.reel;
        delete this.reel;
        this.#reel = early;
      }
      if (this.#reel) this.#build();
      this.#timer = setInterval(() => this.#follow(), 250);
    }

    disconnectedCallback() {
      clearInterval(this.#timer);
      this.#measured.disconnect();
      this.#clear();
    }

    get player() {
      return this.parentElement?.querySelector("film-player");
    }

    go(number) {
      const pin = this.#reel?.pins.find((one) => one.number === number);
      const player = this.player;
      if (!pin || !player) return;
      player.pause?.();
      player.seek?.(pin.from);
      this.#mark(number);
      this.#clear();
      if (pin.sketch) this.#draw(pin);
    }

    #mark(number) {
      for (const pin of this.querySelectorAll(".pin")) pin.classList.toggle("on", Number(pin.dataset.number) === number);
    }

    #draw(pin) {
      const player = this.player;
      const svg = document.createElementNS(SVG, "svg");
      svg.setAttribute("viewBox", "0 0 1000 1000");
      svg.setAttribute("preserveAspectRatio", "none");
      svg.setAttribute("aria-hidden", "true");
      svg.classList.add("pen");
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("d", pin.sketch);
      path.setAttribute("vector-effect", "non-scaling-stroke");
      svg.append(path);
      const tag = make("span", "tag tab");
      tag.textContent = pin.label;
      player.append(svg, tag);
      this.overlay = { nodes: [svg, tag], at: pin.from };
    }

    #clear() {
      this.overlay?.nodes.forEach((node) => node.remove());
      this.overlay = null;
    }

    #follow() {
      const player = this.player;
      if (!player?.reel || !this.#reel) return;
      const now = player.time ?? 0;
      if (this.overlay && Math.abs(now - this.overlay.at) > 0.3) this.#clear();
      const head = this.querySelector(".head");
      if (head) head.style.insetInlineStart = `${Math.min(100, (now / this.#reel.length) * 100)}%`;
      const cell = this.#reel.cells.findLastIndex((one) => one.from <= now + 0.02);
      this.querySelectorAll(".c").forEach((node, index) => node.classList.toggle("on", index === cell));
      this.#say(this.#reel.cells[Math.max(0, cell)]);
      // The server learns where the film stands once it stands.
      if (Math.abs(now - this.#told) > 0.2) {
        clearTimeout(this.resting);
        this.resting = setTimeout(() => {
          this.#told = player.time ?? 0;
          this.$server?.at(this.#told, this.#reel.cells[cell]?.number ?? 0);
        }, 400);
      }
    }

    #build() {
      const { length, cells, names, pins, pinsLabel } = this.#reel;
      const part = (at) => `${Math.min(100, Math.max(0, (at / length) * 100))}%`;
      const open = this.querySelector(".pin.on")?.dataset.number;
      const row = make("div", "pins");
      row.setAttribute("role", "group");
      row.setAttribute("aria-label", pinsLabel);
      for (const one of [...pins].sort((a, b) => a.from - b.from)) {
        if (one.to > one.from) {
          const range = make("span", one.settled ? "range ok" : "range");
          range.style.insetInlineStart = part(one.from);
          range.style.inlineSize = part(one.to - one.from);
          row.append(range);
        }
        const pin = make("button", `pin${one.settled ? " ok" : ""}${one.team ? " team" : ""}${String(one.number) === open ? " on" : ""}`);
        pin.type = "button";
        pin.dataset.number = one.number;
        pin.setAttribute("aria-label", one.label);
        pin.dataset.at = String(Math.min(1, one.from / length));
        const mark = make("b");
        mark.textContent = one.settled ? "✓" : one.mark;
        pin.append(mark);
        pin.addEventListener("click", () => {
          this.go(one.number);
          this.$server?.choose(one.number);
        });
        row.append(pin);
      }
      const strip = make("div", "cells");
      strip.setAttribute("aria-hidden", "true");
      cells.forEach((one, index) => {
        const to = cells[index + 1]?.from ?? length;
        const cell = make("span", "c");
        // What stands before the first shot is no shot: its time is that of the first.
        cell.style.flex = String(Math.max(0.2, to - (index ? one.from : 0)));
        if (one.picture) {
          const image = make("img");
          image.alt = "";
          image.loading = "lazy";
          image.src = one.picture;
          cell.append(image);
        }
        cell.addEventListener("click", () => this.player?.seek?.(one.from + 0.01));
        strip.append(cell);
      });
      const scenes = make("div", "names");
      scenes.setAttribute("aria-hidden", "true");
      names.forEach((one, index) => {
        const name = make("span", "nm");
        name.dir = "auto";
        name.textContent = one.title;
        name.style.flex = `${Math.max(0.2, (names[index + 1]?.from ?? length) - (index ? one.from : 0))} 0 0`;
        scenes.append(name);
      });
      const head = make("span", "head");
      this.replaceChildren(row, strip, scenes, make("div", "foot"), head);
      this.#measured.disconnect();
      this.#measured.observe(row);
    }

    /* What is said in the shot that the film stands at, and the way to it. */
    #say(cell) {
      const foot = this.querySelector(".foot");
      if (!cell || foot?.dataset.shot === String(cell.number)) return;
      const words = make("p");
      words.dir = "auto";
      for (const { speaker, text } of cell.words) {
        if (speaker) {
          const who = make("span", "sec");
          who.textContent = `${speaker} `;
          words.append(who);
        }
        words.append(`${text} `);
      }
      const open = make("a", "btn bare");
      open.href = cell.open;
      open.textContent = cell.label;
      foot.dataset.shot = cell.number;
      foot.replaceChildren(words, open);
    }

    #place(row) {
      const pins = [...row.querySelectorAll(".pin")];
      const at = globalThis.pinRow(pins.map((one) => Number(one.dataset.at)), row.clientWidth);
      pins.forEach((one, index) => { one.style.insetInlineStart = `${at[index]}px`; });
    }
  }
  if (!customElements.get("review-timeline")) customElements.define("review-timeline", ReviewTimeline);
})();
