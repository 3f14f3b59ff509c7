/*
 * <film-pair>: two versions in step: whatever one does, the other does too. Where they stand is in the address (t, seconds), so
 * that what somebody sees can be sent on. Without this file there are two films with controls of their own.
 *
 * Reads data-begin: where they stand where the address says nothing
 * Holds two <video> in .two, and .pl with [data-play], a range and [data-time]
 */
(() => {
  const together = (pair) => {
    const [left, right] = pair.querySelectorAll(".two video");
    const bar = pair.querySelector(".pl");
    if (!left || !right || !bar) return () => {};
    const button = bar.querySelector("[data-play]");
    const range = bar.querySelector("input");
    const time = bar.querySelector("[data-time]");
    const both = [left, right];
    const length = () => Math.max(...both.map((video) => video.duration || 0));
    const clock = (at) => `${Math.floor(at / 60)}:${String(Math.floor(at % 60)).padStart(2, "0")}`;
    let moving = false;
    for (const video of both) video.controls = false;
    bar.hidden = false;

    const seek = (to) => both.forEach((video) => { video.currentTime = Math.min(to, video.duration || to); });
    const show = () => {
      const at = Math.max(left.currentTime, right.currentTime);
      if (!moving && length() > 0) range.value = String(Math.round((at / length()) * 1000));
      time.textContent = `${clock(at)} / ${clock(length())}`;
    };
    const remember = () => {
      const url = new URL(location.href);
      url.searchParams.set("t", Math.max(left.currentTime, right.currentTime).toFixed(1));
      history.replaceState(history.state, "", url);
    };
    const playing = () => both.some((video) => !video.paused && !video.ended);
    const toggle = () => {
      if (playing()) both.forEach((video) => video.pause());
      else {
        seek(Math.max(left.currentTime, right.currentTime) >= length() - 0.1 ? 0 : right.currentTime || left.currentTime);
        both.forEach((video) => video.play().catch(() => {}));
      }
    };
    button.addEventListener("click", toggle);
    range.addEventListener("input", () => {
      moving = true;
      seek((Number(range.value) / 1000) * length());
    });
    range.addEventListener("change", () => {
      moving = false;
      remember();
    });
    for (const video of both) {
      video.addEventListener("timeupdate", () => {
        // Films drift apart by what each of them waits for: the right one leads.
        if (playing() && !right.seeking && !left.seeking && !left.ended && !right.ended && Math.abs(left.currentTime - right.currentTime) > 0.12) {
          left.currentTime = right.currentTime;
        }
        show();
      });
      for (const event of ["play", "pause", "ended"]) {
        video.addEventListener(event, () => {
          button.textContent = playing() ? button.dataset.pause : button.dataset.word;
          if (!playing()) remember();
        });
      }
      video.addEventListener("loadedmetadata", show);
      video.addEventListener("click", toggle);
    }
    const onKey = (event) => {
      const own = event.target.closest?.("a, button, summary, input, textarea, select");
      if (own || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = { ArrowLeft: -5, ArrowRight: 5, j: -10, l: 10 }[event.key];
      if (event.key === " " || event.key === "k") {
        event.preventDefault();
        toggle();
      } else if (step) {
        event.preventDefault();
        seek(Math.max(0, right.currentTime + step));
        remember();
      }
    };
    document.addEventListener("keydown", onKey);
    // Where nothing else is asked for, they stand at what differs.
    const wanted = Number(new URL(location.href).searchParams.get("t") ?? pair.dataset.begin);
    if (wanted > 0) {
      for (const video of both) {
        const go = () => { video.currentTime = Math.min(wanted, video.duration || wanted); };
        if (video.readyState > 0) go();
        else video.addEventListener("loadedmetadata", go, { once: true });
      }
    }
    return () => document.removeEventListener("keydown", onKey);
  };

  class FilmPair extends HTMLElement {
    connectedCallback() {
      // What is put into it comes after it.
      this.frame = requestAnimationFrame(() => { this.end = together(this); });
    }

    disconnectedCallback() {
      cancelAnimationFrame(this.frame);
      this.end?.();
    }
  }
  if (!customElements.get("film-pair")) customElements.define("film-pair", FilmPair);
})();
