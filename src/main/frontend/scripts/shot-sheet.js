/*
 * <shot-sheet>: a shot seen closely, beside the board or, on a phone, over it.
 *
 * Attribute   data-shot: the id of the shot, whose card is kept in sight
 * Events      sheet-close · sheet-save · sheet-leaf {step: -1 or 1}, to the server
 * Methods     leadToRedo() leads the keyboard to what makes the shot anew
 *             keep(key, json) remembers unsaved words in this browser, null forgets them; kept(key) gives «when\njson»: those
 *             of this tab, else the newest of another, so that two tabs on one shot never write over each other
 * Keys        Esc closes · Ctrl+Enter saves · ← → leaf and space plays or stops, unless somebody types
 *             or is on a control that does something else
 * Touch       a pull at the head downwards closes, on a phone
 */
(() => {
  const PULLED_FAR = 90;
  /* How often what makes the shot anew is looked for, 50 ms apart. */
  const PHONE = matchMedia("(width <= 720px)");
  const TYPES = `input, textarea, select, [contenteditable], vaadin-select, vaadin-combo-box, vaadin-multi-select-combo-box,
    [role=listbox], [role=slider], [role=radiogroup]`;
  const PRESSED = "button, vaadin-button, a, video, summary, vaadin-details-summary";
  const OVER = `vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-select[opened], vaadin-combo-box[opened],
    vaadin-multi-select-combo-box[opened], vaadin-context-menu[opened]`;
  const MEMORY = "photoplay.words.";
  const DAYS = 30 * 24 * 3600 * 1000;
  /* A browser may keep nothing for us. */
  const store = (act) => {
    try {
      return act(localStorage);
    } catch {
      return null;
    }
  };
  /* Stays through a reload, and no other tab has it. */
  const TAB = (() => {
    try {
      const name = "photoplay.tab";
      if (!sessionStorage.getItem(name)) sessionStorage.setItem(name, Math.random().toString(36).slice(2, 12));
      return sessionStorage.getItem(name);
    } catch {
      return "tab";
    }
  })();
  const slot = (key) => `${MEMORY}${key}@${TAB}`;
  const clock = (at) => {
    const day = new Date(at);
    const today = day.toDateString() === new Date().toDateString();
    const time = { hour: "2-digit", minute: "2-digit" };
    return today ? day.toLocaleTimeString([], time) : day.toLocaleString([], { day: "numeric", month: "long", ...time });
  };

  class ShotSheet extends HTMLElement {
    static observedAttributes = ["data-shot"];
    #key;
    #offered;
    #waiting;
    #hear = (event) => this.#press(event);
    #onWidth = () => this.#cover();

    connectedCallback() {
      document.addEventListener("keydown", this.#hear);
      PHONE.addEventListener("change", this.#onWidth);
      if (!this.#waiting) {
        this.#waiting = true;
        this.addEventListener("pointerdown", (event) => this.#grasp(event));
        this.addEventListener("input", () => this.#overlay());
      }
      this.#cover();
      this.#inSight();
      this.focus({ preventScroll: true });
    }

    disconnectedCallback() {
      document.removeEventListener("keydown", this.#hear);
      PHONE.removeEventListener("change", this.#onWidth);
      this.#cover();
    }

    attributeChangedCallback() {
      this.#key = undefined;
      if (this.isConnected) this.#inSight();
    }

    /* Its price is counted on the server, and may come later: until somebody does something else. */
    leadToRedo() {
      const other = new AbortController();
      const once = { signal: other.signal };
      document.addEventListener("pointerdown", () => other.abort(), once);
      document.addEventListener("keydown", (event) => { if (!event.repeat) other.abort(); }, once);
      const look = () => {
        const redo = this.querySelector('.redo [data-key="r"]');
        if (other.signal.aborted || !this.isConnected) return;
        if (redo?.getClientRects().length && !redo.disabled) {
          redo.focus();
          other.abort();
        } else setTimeout(look, 50);
      };
      look();
    }

    /* On a phone nothing behind it can be reached. */
    #cover() {
      const over = this.isConnected && PHONE.matches;
      if (over) this.setAttribute("aria-modal", "true");
      else this.removeAttribute("aria-modal");
      document.querySelectorAll("header.top, nav.rail, footer.foot, .film-screen > :not(.sheet-place)").forEach((part) => {
        part.inert = over;
      });
    }

    #inSight() {
      const card = `.shot[data-shot="${CSS.escape(this.dataset.shot)}"]`;
      requestAnimationFrame(() => document.querySelector(card)?.scrollIntoView({ block: "nearest" }));
    }

    keep(key, json) {
      this.#key = key;
      store((memory) => {
        if (json === null) {
          memory.removeItem(slot(key));
          if (this.#offered?.startsWith(MEMORY + key)) memory.removeItem(this.#offered);
          this.#offered = undefined;
        } else memory.setItem(slot(key), JSON.stringify({ at: Date.now(), ...JSON.parse(json) }));
        for (const name of Object.keys(memory).filter((other) => other.startsWith(MEMORY))) {
          if (!(JSON.parse(memory.getItem(name)).at > Date.now() - DAYS)) memory.removeItem(name);
        }
      });
    }

    kept(key) {
      return (
        store((memory) => {
          const at = (name) => JSON.parse(memory.getItem(name)).at;
          const mine = slot(key);
          const names = Object.keys(memory)
            .filter((name) => name === MEMORY + key || name.startsWith(`${MEMORY}${key}@`))
            .sort((one, other) => (other === mine) - (one === mine) || at(other) - at(one));
          if (!names.length) return "";
          if (names[0] !== mine) this.#offered = names[0];
          return `${clock(at(names[0]))}\n${memory.getItem(names[0])}`;
        }) ?? ""
      );
    }

    /* What was typed since the server heard last: it may not be there any more. */
    #overlay() {
      if (!this.#key) return;
      store((memory) => {
        const kept = JSON.parse(memory.getItem(slot(this.#key)));
        if (!kept) return;
        const text = (field) => this.querySelector(`${field} textarea`)?.value;
        kept.typed = {
          action: text(".fld-action"),
          negative: text(".fld-negative"),
          lines: [...this.querySelectorAll(".said-text textarea")].map((area) => area.value),
        };
        memory.setItem(slot(this.#key), JSON.stringify({ ...kept, at: Date.now() }));
      });
    }

    #tell(name, detail = {}) {
      this.dispatchEvent(new CustomEvent(name, { detail }));
    }

    #press(event) {
      const at = event.composedPath()[0];
      const mine = this.contains(at);
      if (event.defaultPrevented || event.altKey || document.querySelector(OVER)) return;
      if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && mine) {
        event.preventDefault();
        // What is typed is told when the field is left.
        document.activeElement?.dispatchEvent(new Event("change", { bubbles: true }));
        this.#tell("sheet-save");
      }
      if (event.ctrlKey || event.metaKey) return;
      if (event.key === "Escape" && (mine || at === document.body)) {
        event.preventDefault();
        this.#tell("sheet-close");
      }
      if (!mine || at.closest(TYPES)) return;
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step && !at.closest("video")) {
        event.preventDefault();
        this.#tell("sheet-leaf", { step });
      } else if (event.key === " " && !at.closest(PRESSED)) {
        event.preventDefault();
        const video = this.querySelector("video");
        if (video) video.paused ? video.play() : video.pause();
      }
    }

    #grasp(event) {
      if (!PHONE.matches || !event.target.closest(".ph") || event.target.closest(PRESSED)) return;
      const from = event.clientY;
      const pull = (move) => {
        this.style.transform = `translateY(${Math.max(0, move.clientY - from)}px)`;
      };
      const drop = (end) => {
        this.removeEventListener("pointermove", pull);
        this.style.transform = "";
        if (end.type === "pointerup" && end.clientY - from > PULLED_FAR) this.#tell("sheet-close");
      };
      this.setPointerCapture(event.pointerId);
      this.addEventListener("pointermove", pull);
      this.addEventListener("pointerup", drop, { once: true });
      this.addEventListener("pointercancel", drop, { once: true });
    }
  }

  if (!customElements.get("shot-sheet")) customElements.define("shot-sheet", ShotSheet);
})();
