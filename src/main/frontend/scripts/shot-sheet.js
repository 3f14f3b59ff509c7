/*
 * <shot-sheet>: a shot seen closely, beside the board or, on a phone, over it.
 *
 * Attribute   data-shot: the number of the shot, whose card is marked
 * Events      sheet-close · sheet-leaf {step: -1 or 1}, to the server
 * Keys        Esc closes · ← → leaf and space plays or stops, unless somebody types or is on a control
 * Touch       a pull at the head downwards closes, on a phone
 */
(() => {
  const PULLED_FAR = 90;
  const PHONE = matchMedia("(width <= 720px)");
  const TYPES = "input, textarea, select, [contenteditable], vaadin-select, [role=listbox], [role=slider], [role=radiogroup]";
  const PRESSED = "button, vaadin-button, a, video";
  /* A rule and not a class: cards come and go with what is seen of the board. */
  const mark = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, mark];

  class ShotSheet extends HTMLElement {
    static observedAttributes = ["data-shot"];
    #from;
    #onKey = (event) => this.#key(event);
    #onWidth = () => this.#cover();

    connectedCallback() {
      document.addEventListener("keydown", this.#onKey);
      PHONE.addEventListener("change", this.#onWidth);
      this.addEventListener("pointerdown", (event) => this.#grasp(event));
      this.#cover();
      this.#mark(true);
      this.focus({ preventScroll: true });
    }

    disconnectedCallback() {
      document.removeEventListener("keydown", this.#onKey);
      PHONE.removeEventListener("change", this.#onWidth);
      this.#cover();
      mark.replaceSync("");
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#mark(true);
    }

    /* On a phone nothing behind it can be reached. */
    #cover() {
      const over = this.isConnected && PHONE.matches;
      this.toggleAttribute("aria-modal", over);
      if (over) this.setAttribute("aria-modal", "true");
      document.querySelectorAll("header.top, nav.rail, footer.foot, .film-screen > :not(.sheet-place)").forEach((part) => {
        part.inert = over;
      });
    }

    #mark(scroll) {
      const card = `shot-${CSS.escape(this.dataset.shot)}`;
      mark.replaceSync(`#${card} > .pic { outline: 2px solid var(--amber); outline-offset: 3px; }`);
      if (scroll) {
        requestAnimationFrame(() => document.getElementById(card)?.scrollIntoView({ block: "nearest" }));
      }
    }

    #tell(name, detail = {}) {
      this.dispatchEvent(new CustomEvent(name, { detail }));
    }

    #key(event) {
      const at = event.composedPath()[0];
      const mine = this.contains(at);
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-select-overlay, [popover]:popover-open")) return;
      if (event.key === "Escape" && (mine || at === document.body)) {
        event.preventDefault();
        this.#tell("sheet-close");
        return;
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
