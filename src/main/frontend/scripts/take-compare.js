/*
 * <take-compare>: two clips that run in step. Found inside, made by the server: two videos, .cp-go (play or stop), an
 * input[type=range] of 0 to 1, .cp-time.
 *
 * Attributes  data-at: «Both at $1 of $2»
 * Keys        K and space: play or stop both, unless somebody types
 */
(() => {
  const APART = 0.12;
  const clock = (at) => `${Math.floor(at / 60)}:${String(Math.floor(at) % 60).padStart(2, "0")}`;

  class TakeCompare extends HTMLElement {
    #frame;
    #watched = new MutationObserver(() => this.#wire());
    #onKey = (event) => {
      const typing = event.target.closest?.("input:not([type=range]), textarea, vaadin-text-field, [contenteditable]");
      const pressing = event.key === " " && event.target.closest?.("button, a, vaadin-button");
      if (!typing && !pressing && !event.ctrlKey && !event.metaKey && !event.altKey && (event.key === "k" || event.key === " ")) {
        if (this.videos.length) {
          event.preventDefault();
          this.toggle();
        }
      }
    };

    connectedCallback() {
      document.addEventListener("keydown", this.#onKey);
      this.#watched.observe(this, { childList: true });
      this.#wire();
    }

    disconnectedCallback() {
      document.removeEventListener("keydown", this.#onKey);
      this.#watched.disconnect();
      cancelAnimationFrame(this.#frame);
      this.videos.forEach((video) => video.pause());
    }

    get videos() {
      return [...this.querySelectorAll("video")];
    }

    get length() {
      return Math.max(0, ...this.videos.map((video) => video.duration || 0));
    }

    get playing() {
      return this.dataset.playing === "true";
    }

    toggle() {
      if (this.playing) this.pause();
      else this.play();
    }

    play() {
      const ended = this.videos.every((video) => video.currentTime >= (video.duration || 0) - 0.05);
      if (ended) this.seek(0);
      this.dataset.playing = "true";
      this.videos.forEach((video) => video.play().catch(() => this.pause()));
      this.#tick();
    }

    pause() {
      this.dataset.playing = "false";
      this.videos.forEach((video) => video.pause());
      this.#show();
    }

    /** Both to the same second; the shorter one holds its last frame. */
    seek(at) {
      this.videos.forEach((video) => {
        video.currentTime = Math.min(at, Math.max(0, (video.duration || 0) - 0.02));
      });
      this.#show();
    }

    #wire() {
      const go = this.querySelector(".cp-go");
      const scrub = this.querySelector(".cp-sc input");
      if (!go || go.dataset.wired) return;
      go.dataset.wired = "1";
      go.addEventListener("click", () => this.toggle());
      scrub.addEventListener("input", () => {
        this.pause();
        this.seek(Number(scrub.value) * this.length);
      });
      this.videos.forEach((video) => video.addEventListener("loadedmetadata", () => this.#show()));
      this.#show();
    }

    #tick() {
      cancelAnimationFrame(this.#frame);
      if (!this.playing) return;
      const [first, second] = this.videos;
      if (first && second) {
        if (!first.ended && !second.ended && Math.abs(first.currentTime - second.currentTime) > APART) {
          second.currentTime = Math.min(first.currentTime, second.duration || 0);
        }
        if (first.ended && second.ended) {
          this.pause();
          return;
        }
      }
      this.#show();
      this.#frame = requestAnimationFrame(() => this.#tick());
    }

    #show() {
      const at = Math.max(0, ...this.videos.map((video) => video.currentTime || 0));
      const scrub = this.querySelector(".cp-sc input");
      const time = this.querySelector(".cp-time");
      if (scrub && this.length > 0) {
        scrub.value = String(at / this.length);
        scrub.setAttribute("aria-valuetext", clock(at));
      }
      if (time) time.textContent = (this.dataset.at || "").replace("$1", () => clock(at)).replace("$2", () => clock(this.length));
      this.querySelector(".cp-go")?.setAttribute("aria-pressed", String(this.playing));
    }
  }

  if (!customElements.get("take-compare")) customElements.define("take-compare", TakeCompare);
})();
