/*
 * <manuscript-page>: a page of paper to write or drop a story on. A plain text area, so that a million characters stay
 * quick, over marks for the scenes of a screenplay. Tells the server its text when typing rests, and never gets it back.
 *
 * Properties  text (from the server, when a file was read or the sample is wanted) · label · hint · falling (said while
 *             a file is dragged over the window)
 * Events      page-text {text} · files dropped in the window are handed to the vaadin-upload of the same desk
 */
(() => {
  const REST = 350;
  const MARKED_UP_TO = 200_000;
  const DRAGGING = ["dragenter", "dragover", "dragleave", "drop"];
  const HEADING = /^\s*(?:\.(?!\.)|(?:INT|EXT|EST|INT\.?\/EXT|I\/E)[. ])/i;

  class ManuscriptPage extends HTMLElement {
    #timer;
    #sent = null;
    #waiting = null;

    connectedCallback() {
      for (const name of ["text", "label", "hint", "falling"]) {
        if (Object.hasOwn(this, name)) {
          const early = this[name];
          delete this[name];
          this.#waiting = { ...this.#waiting, [name]: early };
        }
      }
      if (!this.area) this.#build();
      const early = this.#waiting;
      this.#waiting = null;
      Object.assign(this, early);
      for (const type of DRAGGING) window.addEventListener(type, this.#drag, { capture: true });
    }

    disconnectedCallback() {
      this.#tell();
      for (const type of DRAGGING) window.removeEventListener(type, this.#drag, { capture: true });
    }

    set text(value) {
      if (!this.#ready("text", value)) return;
      this.area.value = value;
      this.#sent = this.area.value;
      this.area.scrollTop = 0;
      this.#mark();
    }

    set label(value) {
      if (this.#ready("label", value)) this.area.setAttribute("aria-label", value);
    }

    set hint(value) {
      if (this.#ready("hint", value)) this.area.placeholder = value;
    }

    set falling(value) {
      if (this.#ready("falling", value)) this.dataset.falling = value;
    }

    #ready(name, value) {
      if (!this.area) this.#waiting = { ...this.#waiting, [name]: value };
      return this.area && value !== null && value !== undefined;
    }

    #build() {
      this.marks = document.createElement("div");
      this.marks.className = "marks";
      this.marks.setAttribute("aria-hidden", "true");
      this.area = document.createElement("textarea");
      this.area.spellcheck = false;
      this.area.autocomplete = "off";
      this.append(this.marks, this.area);
      this.area.addEventListener("input", () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#tell(), REST);
        this.#mark();
      });
      this.area.addEventListener("blur", () => this.#tell());
      this.area.addEventListener("scroll", () => (this.marks.style.transform = `translateY(${-this.area.scrollTop}px)`));
    }

    /* A file may fall anywhere in the window: the page shows that it takes it, and the browser does not go to it. */
    #drag = (event) => {
      if (![...event.dataTransfer.types].includes("Files") || document.querySelector("vaadin-dialog[opened]")) return;
      const over = event.type === "dragenter" || event.type === "dragover";
      if (over || event.type === "drop") event.preventDefault();
      if (over) event.dataTransfer.dropEffect = "copy";
      // Leaving the window has no target; from one element to the next, an enter follows.
      if (over || event.type === "drop" || event.relatedTarget === null) this.classList.toggle("drop", over);
      if (event.type === "drop" && event.dataTransfer.files.length) {
        const upload = this.closest(".desk")?.querySelector("vaadin-upload");
        upload?.dispatchEvent(new DragEvent("drop", { dataTransfer: event.dataTransfer, cancelable: true }));
      }
    };

    #tell() {
      clearTimeout(this.#timer);
      if (!this.area || this.area.value === (this.#sent ?? "")) return;
      this.#sent = this.area.value;
      this.dispatchEvent(new CustomEvent("page-text", { detail: { text: this.#sent } }));
    }

    /* The scene headings of a screenplay, bold under the transparent ones: the type has one width, so lines agree. */
    #mark() {
      const text = this.area.value;
      this.classList.toggle("blank", text === "");
      const lines = text.length <= MARKED_UP_TO ? text.split("\n") : [];
      const script = lines.some((line) => HEADING.test(line));
      this.classList.toggle("script", script);
      if (!script) {
        this.marks.replaceChildren();
        return;
      }
      let scene = 0;
      const rows = lines.map((line) => {
        const row = document.createElement("div");
        row.textContent = line || "\u200b";
        if (HEADING.test(line)) {
          row.className = "sl";
          row.dataset.scene = String(++scene);
        }
        return row;
      });
      this.marks.replaceChildren(...rows);
    }
  }

  if (!customElements.get("manuscript-page")) customElements.define("manuscript-page", ManuscriptPage);
})();
