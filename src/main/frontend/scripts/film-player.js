/*
 * <film-player>: plays a film, or the takes that are made so far one after the other as if they were one.
 *
 * Properties  reel  {items: [{src, picture, start, duration, moving, cues: [{from, to, text}]}], chapters: [{start, title}],
 *                    shots: [{start, id, number}], captions, language, words: {play, pause, …}} in seconds; set by the
 *                    server. Cues count from the start of their item.
 * Attributes  chapters: the id of a list whose [data-start] buttons lead to a chapter
 *             data-shot, data-number: the id and the number of the shot that is in the frame now; set here
 * Events      shot-change: another shot is in the frame; detail {id, number, start}; bubbles
 * Methods     play, pause, seek(seconds), seekShot(id)
 * Keys        space and K play or stop · J back, L on (again: faster) · arrows 5 s · Home, End · C M F · < > speed;
 *             while the focus is inside, up and down: volume
 * Memory      volume, sound, speed and captions of this browser: localStorage «photoplay.player»
 */
(() => {
  const ICONS = {
    play: "<path d='M6 4l10 6-10 6z' fill='currentColor'/>",
    pause: "<path d='M7 4.5v11M13 4.5v11' stroke-width='2.4'/>",
    captions: "<rect x='2' y='4.5' width='16' height='11' rx='1.5'/><path d='M8.5 8.7a2 2 0 1 0 0 2.6M14.5 8.7a2 2 0 1 0 0 2.6'/>",
    sound: "<path d='M3 8v4h3l4 3.5v-11L6 8zM13 7.500a3.500 3.500 0 0 1 0 5M15.300 5.200a6.800 6.800 0 0 1 0 9.600'/>",
    silence: "<path d='M3 8v4h3l4 3.5v-11L6 8zM13 8l4 4M17 8l-4 4'/>",
    full: "<path d='M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4'/>",
  };
  const STEP = 5;
  const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2];
  const MEMORY = "photoplay.player";
  const IDLE_AFTER = 2400;
  const icon = (name) => `<svg class="i" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${ICONS[name]}</svg>`;
  const clock = (at) => {
    const s = Math.max(0, Math.floor(at));
    const two = (n) => String(n).padStart(2, "0");
    return s >= 3600 ? `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}` : `${Math.floor(s / 60)}:${two(s % 60)}`;
  };
  // A browser may keep nothing for us, and what it keeps may be anything.
  const remembered = () => {
    const fresh = { volume: 1, muted: false, speed: 1, captions: true };
    try {
      const kept = JSON.parse(localStorage.getItem(MEMORY)) ?? {};
      return {
        volume: kept.volume >= 0 && kept.volume <= 1 ? kept.volume : fresh.volume,
        muted: kept.muted === true,
        speed: SPEEDS.includes(kept.speed) ? kept.speed : fresh.speed,
        captions: kept.captions !== false,
      };
    } catch {
      return fresh;
    }
  };
  const remember = (wishes) => {
    try {
      localStorage.setItem(MEMORY, JSON.stringify(wishes));
    } catch {
      // Then they hold until the page is left.
    }
  };
  const make = (tag, name, html) => {
    const node = document.createElement(tag);
    if (name) node.className = name;
    if (html) node.innerHTML = html;
    return node;
  };

  class FilmPlayer extends HTMLElement {
    #reel;
    #index = -1;
    #playing = false;
    #stillSince = 0;
    #stillAt = 0;
    #wishes = remembered();
    #rate = this.#wishes.speed;
    #idle;
    #frame;
    #onKey = (event) => this.#key(event);
    #onChapter = (event) => {
      const target = event.target.closest("[data-start]");
      if (target) {
        this.seek(Number(target.dataset.start));
        this.play();
      }
    };

    set reel(value) {
      this.#reel = value;
      if (this.isConnected) this.#build();
    }

    get reel() {
      return this.#reel;
    }

    connectedCallback() {
      document.addEventListener("keydown", this.#onKey);
      if (Object.hasOwn(this, "reel")) {
        const early = this.reel;
        delete this.reel;
        this.#reel = early;
      }
      if (this.#reel && !this.video) this.#build();
    }

    disconnectedCallback() {
      document.removeEventListener("keydown", this.#onKey);
      this.list?.removeEventListener("click", this.#onChapter);
      cancelAnimationFrame(this.#frame);
      this.#playing = false;
      [this.video, this.next].forEach((video) => video?.pause());
    }

    get length() {
      const items = this.#reel.items;
      return items.length ? items.at(-1).start + items.at(-1).duration : 0;
    }

    get time() {
      const item = this.#reel.items[this.#index];
      if (!item) return 0;
      const inside = item.moving ? this.video.currentTime : this.#stillTime();
      return item.start + Math.min(inside, item.duration);
    }

    play() {
      if (!this.#reel?.items.length) return;
      if (this.time >= this.length - 0.05) this.#cut(0, 0);
      this.#playing = true;
      this.#stillSince = performance.now();
      if (this.#reel.items[this.#index].moving) this.video.play().catch(() => this.pause());
      this.#show();
      this.#tick();
      this.#wake();
    }

    pause() {
      this.#stillAt = this.#stillTime();
      this.#playing = false;
      this.#speed(this.#wishes.speed);
      this.video.pause();
      this.#show();
      this.classList.remove("idle");
    }

    seek(to) {
      const at = Math.max(0, Math.min(to, this.length - 0.02));
      const index = this.#reel.items.findLastIndex((item) => item.start <= at + 0.001);
      this.#cut(Math.max(0, index), at - this.#reel.items[Math.max(0, index)].start);
      this.#unveil();
      this.#show();
      this.#wake();
    }

    /** Whoever goes to a moment sees its picture, and no poster: also where the film stands there already. */
    #unveil() {
      const video = this.video;
      const bare = () => video.removeAttribute("poster");
      if (video.readyState > 1) bare();
      else video.addEventListener("loadeddata", bare, { once: true });
    }

    /** To the first frame of a shot; nothing where it is not in the reel. */
    seekShot(id) {
      const shot = this.#reel?.shots.find((other) => other.id === id);
      if (shot) this.seek(shot.start + 0.02);
    }

    #stillTime() {
      return this.#stillAt + (this.#playing ? ((performance.now() - this.#stillSince) / 1000) * this.#rate : 0);
    }

    #speed(rate) {
      this.#stillAt = this.#stillTime();
      this.#stillSince = performance.now();
      this.#rate = rate;
      if (this.video) this.video.playbackRate = rate;
    }

    #build() {
      const keep = this.video ? this.time : 0;
      const wasPlaying = this.#playing;
      const words = this.#reel.words;
      cancelAnimationFrame(this.#frame);
      this.replaceChildren();
      this.#index = -1;
      this.tabIndex = 0;
      this.setAttribute("role", "region");
      this.setAttribute("aria-label", words.player);
      [this.video, this.next] = [this.#reelVideo(), this.#reelVideo()];
      this.picture = make("img", "frame");
      this.picture.alt = "";
      this.cc = make("div", "cc", "<span></span>");
      this.cc.lang = this.#reel.language;
      this.start = make("button", "start", icon("play"));
      this.start.setAttribute("aria-label", words.play);
      this.start.onclick = () => this.play();
      this.append(this.next, this.video, this.picture, this.cc, this.start, this.#controls(words));
      this.onclick = (event) => {
        if (event.target === this.video || event.target === this.picture) this.#toggle();
      };
      this.onpointermove = () => this.#wake();
      this.#chapters();
      if (this.#reel.items.length) this.#cut(0, 0);
      if (keep > 0) this.seek(keep);
      this.classList.toggle("fresh", keep === 0);
      if (wasPlaying) this.play();
      this.#show();
    }

    #reelVideo() {
      const video = make("video");
      video.playsInline = true;
      video.volume = this.#wishes.volume;
      video.muted = this.#wishes.muted;
      video.preload = "auto";
      video.disablePictureInPicture = false;
      video.addEventListener("ended", () => video === this.video && this.#ended());
      video.addEventListener("timeupdate", () => video === this.video && this.#show());
      video.addEventListener("error", () => video === this.video && video.src && this.#ended());
      return video;
    }

    #controls(words) {
      const box = make("div", "ctl");
      this.scrub = make("div", "scrub");
      this.scrub.setAttribute("role", "slider");
      this.scrub.tabIndex = 0;
      this.scrub.setAttribute("aria-label", words.position);
      this.scrub.setAttribute("aria-valuemin", "0");
      this.scrub.setAttribute("aria-valuemax", String(Math.round(this.length)));
      this.parts = this.#reel.chapters.map((chapter, i) => {
        const part = make("i", "", "<b></b>");
        const end = this.#reel.chapters[i + 1]?.start ?? this.length;
        part.style.setProperty("--s", String(Math.max(0.5, end - chapter.start)));
        part.title = chapter.title;
        this.scrub.append(part);
        return { part, start: chapter.start, end, title: chapter.title };
      });
      this.head = make("span", "hd");
      this.scrub.append(this.head);
      this.#scrubbing();
      const row = make("div", "bt");
      this.toggle = this.#button("play", words.play, () => this.#toggle());
      this.now = make("span", "clock");
      this.chapter = make("span", "chapter sec dk-only");
      this.caption = this.#button("captions", words.captions, () => this.#captions());
      this.loud = this.#button("sound", words.sound, () => this.#mute());
      this.pace = this.#pacing(words.speed);
      this.volume = this.#loudness(words.volume);
      const full = this.#button("full", words.full, () => this.#full());
      row.append(this.toggle, this.now, this.chapter, this.pace, this.caption, this.loud, this.volume, full);
      this.caption.hidden = !this.#reel.captions && !this.#reel.items.some((item) => item.cues.length);
      this.loud.hidden = this.volume.hidden = !this.#reel.items.some((item) => item.moving);
      box.append(this.scrub, row);
      return box;
    }

    #button(name, label, act) {
      const button = make("button", "btn ico", icon(name));
      button.type = "button";
      button.setAttribute("aria-label", label);
      button.title = label;
      button.onclick = act;
      return button;
    }

    #pacing(label) {
      const select = make("select", "pace end");
      select.setAttribute("aria-label", label);
      select.title = label;
      select.append(...SPEEDS.map((speed) => new Option(`${speed}×`, String(speed))));
      select.value = String(this.#wishes.speed);
      select.onchange = () => this.#pace(Number(select.value));
      return select;
    }

    #loudness(label) {
      const range = make("input", "volume dk-only");
      range.type = "range";
      range.min = "0";
      range.max = "100";
      range.step = "5";
      range.setAttribute("aria-label", label);
      range.title = label;
      range.oninput = () => this.#sound(Number(range.value) / 100, false);
      return range;
    }

    #scrubbing() {
      const move = (event) => {
        const box = this.scrub.getBoundingClientRect();
        this.seek(((event.clientX - box.left) / box.width) * this.length);
      };
      this.scrub.onpointerdown = (event) => {
        this.scrub.setPointerCapture(event.pointerId);
        move(event);
        this.scrub.onpointermove = move;
      };
      this.scrub.onpointerup = () => (this.scrub.onpointermove = null);
    }

    #chapters() {
      this.list?.removeEventListener("click", this.#onChapter);
      this.list = document.getElementById(this.getAttribute("chapters"));
      this.list?.addEventListener("click", this.#onChapter);
    }

    #cut(index, inside) {
      const item = this.#reel.items[index];
      this.#stillAt = inside;
      this.#stillSince = performance.now();
      if (index !== this.#index) {
        this.#index = index;
        if (item.moving) this.#load(item);
        this.picture.hidden = item.moving;
        if (!item.moving) {
          this.video.pause();
          this.picture.src = item.picture;
        }
        this.#preload(this.#reel.items[index + 1]);
      }
      if (item.moving) {
        if (Math.abs(this.video.currentTime - inside) > 0.05) this.video.currentTime = inside;
        this.video.playbackRate = this.#rate;
        if (this.#playing && this.video.paused) this.video.play().catch(() => this.pause());
      }
    }

    #load(item) {
      if (this.next.dataset.src === item.src) [this.video, this.next] = [this.next, this.video];
      this.next.pause();
      if (this.video.dataset.src !== item.src) {
        this.video.dataset.src = item.src;
        this.video.src = item.src;
        if (item.picture) this.video.poster = item.picture;
        this.#track();
      }
      this.video.classList.add("on");
      this.next.classList.remove("on");
    }

    #preload(item) {
      if (item?.moving && this.next.dataset.src !== item.src) {
        this.next.dataset.src = item.src;
        this.next.src = item.src;
      }
    }

    #track() {
      if (!this.#reel.captions) return;
      const track = make("track");
      track.kind = "captions";
      track.srclang = this.#reel.language;
      track.label = this.#reel.words.captions;
      track.src = this.#reel.captions;
      this.video.replaceChildren(track);
      track.track.mode = "hidden";
      track.track.oncuechange = () => this.#show();
    }

    #ended() {
      if (this.#index + 1 < this.#reel.items.length) this.#cut(this.#index + 1, 0);
      else this.pause();
    }

    #tick() {
      cancelAnimationFrame(this.#frame);
      if (!this.#playing) return;
      const item = this.#reel.items[this.#index];
      if (!item.moving && this.#stillTime() >= item.duration) this.#ended();
      this.#show();
      this.#frame = requestAnimationFrame(() => this.#tick());
    }

    #line() {
      const cues = this.video.textTracks[0]?.activeCues;
      if (this.#reel.captions) return cues?.length ? [...cues].map((cue) => cue.getCueAsHTML().textContent).join("\n") : "";
      const item = this.#reel.items[this.#index];
      const inside = this.time - (item?.start ?? 0);
      return item?.cues.find((cue) => inside >= cue.from && inside < cue.to)?.text ?? "";
    }

    /** Tells which shot is in the frame, once for each change. */
    #tellShot(at) {
      const shot = this.#reel.shots.findLast((other) => at >= other.start - 0.001);
      if (!shot || this.dataset.shot === shot.id) return;
      this.dataset.shot = shot.id;
      this.dataset.number = String(shot.number);
      this.dispatchEvent(new CustomEvent("shot-change", { bubbles: true, detail: { ...shot } }));
    }

    #show() {
      if (!this.scrub) return;
      const at = this.time;
      const length = this.length || 1;
      this.head.style.setProperty("--p", `${(at / length) * 100}%`);
      let current = this.parts[0];
      for (const part of this.parts) {
        const share = Math.max(0, Math.min(1, (at - part.start) / Math.max(0.01, part.end - part.start)));
        part.part.firstChild.style.setProperty("--p", `${share * 100}%`);
        if (at >= part.start - 0.01) current = part;
      }
      const text = `${clock(at)} / ${clock(Math.round(this.length))}`;
      if (this.now.dataset.text !== text) {
        this.now.dataset.text = text;
        this.now.innerHTML = `${clock(at)} <span>/ ${clock(Math.round(this.length))}</span>`;
        this.scrub.setAttribute("aria-valuenow", String(Math.floor(at)));
        this.scrub.setAttribute("aria-valuetext", current ? `${clock(at)}, ${current.title}` : clock(at));
      }
      if (current && this.chapter.textContent !== current.title) this.chapter.textContent = current.title;
      this.#mark(current);
      this.#tellShot(at);
      const line = this.#wishes.captions ? this.#line() : "";
      if (this.cc.firstChild.textContent !== line) this.cc.firstChild.textContent = line;
      this.cc.hidden = !line;
      if (this.classList.contains("playing") !== this.#playing) {
        this.classList.toggle("playing", this.#playing);
        this.toggle.innerHTML = icon(this.#playing ? "pause" : "play");
        const label = this.#playing ? this.#reel.words.pause : this.#reel.words.play;
        this.toggle.setAttribute("aria-label", label);
        this.toggle.title = label;
      }
      if (this.#playing) this.classList.remove("fresh");
      this.caption.setAttribute("aria-pressed", String(this.#wishes.captions));
      this.caption.classList.toggle("amber", this.#wishes.captions);
      this.#showSound();
    }

    #mark(current) {
      if (!this.list || !current || this.marked === current) return;
      this.marked = current;
      for (const button of this.list.querySelectorAll("[data-start]")) {
        const on = Math.abs(Number(button.dataset.start) - current.start) < 0.01;
        button.classList.toggle("on", on);
        if (on) button.setAttribute("aria-current", "true");
        else button.removeAttribute("aria-current");
      }
    }

    #toggle() {
      if (this.#playing) this.pause();
      else this.play();
    }

    #captions() {
      this.#wishes.captions = !this.#wishes.captions;
      remember(this.#wishes);
      this.#show();
    }

    #mute() {
      const silent = this.#wishes.muted || this.#wishes.volume === 0;
      this.#sound(silent && this.#wishes.volume === 0 ? 1 : this.#wishes.volume, !silent);
    }

    /** @param volume 0 to 1 */
    #sound(volume, muted) {
      this.#wishes.volume = Math.max(0, Math.min(1, Math.round(volume * 20) / 20));
      this.#wishes.muted = muted;
      remember(this.#wishes);
      for (const video of [this.video, this.next]) {
        video.volume = this.#wishes.volume;
        video.muted = muted;
      }
      this.#show();
    }

    #showSound() {
      const silent = this.#wishes.muted || this.#wishes.volume === 0;
      const level = String(silent ? 0 : Math.round(this.#wishes.volume * 100));
      if (this.loud.getAttribute("aria-pressed") !== String(silent)) {
        this.loud.innerHTML = icon(silent ? "silence" : "sound");
        this.loud.setAttribute("aria-pressed", String(silent));
      }
      if (this.volume.value !== level) this.volume.value = level;
      this.volume.style.setProperty("--p", `${level}%`);
    }

    /** From now on, in this browser. */
    #pace(speed) {
      this.#wishes.speed = speed;
      remember(this.#wishes);
      this.pace.value = String(speed);
      this.#speed(speed);
    }

    #pacer(step) {
      const at = SPEEDS.indexOf(this.#wishes.speed) + step;
      this.#pace(SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, at))]);
    }

    #full() {
      if (document.fullscreenElement) document.exitFullscreen();
      else if (this.requestFullscreen) this.requestFullscreen();
      else this.video.webkitEnterFullscreen?.();
    }

    #wake() {
      this.classList.remove("idle");
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => this.#playing && this.classList.add("idle"), IDLE_AFTER);
    }

    #inSight() {
      const { top, bottom } = this.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    }

    #key(event) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !this.#reel?.items.length) return;
      const from = event.composedPath()[0];
      const mine = this.contains(from);
      if (!mine && (from !== document.body && !from.closest?.("main, .shot, [data-start]"))) return;
      if (from.closest?.("input, textarea, select, [contenteditable], vaadin-dialog, [role=dialog]")) return;
      const onControl = from.closest?.("button, a, [role=slider], [role=option], [role=combobox], vaadin-button, vaadin-select");
      const key = event.key.toLowerCase();
      if ((key === " " || key === "enter") && onControl) return;
      const arrows = mine || from === document.body;
      // While the film is out of sight, these keys move the page as they always do.
      const shown = mine || (from === document.body && this.#inSight());
      const acts = {
        " ": () => this.#toggle(),
        k: () => this.#toggle(),
        j: () => this.seek(this.time - STEP),
        l: () => (this.#playing ? this.#speed(Math.min(4, this.#rate * 2)) : this.play()),
        c: () => this.#captions(),
        m: () => this.#mute(),
        f: () => this.#full(),
        "<": () => this.#pacer(-1),
        ">": () => this.#pacer(1),
        arrowup: mine && (() => this.#sound(this.#wishes.volume + 0.1, false)),
        arrowdown: mine && (() => this.#sound(this.#wishes.volume - 0.1, false)),
        arrowleft: arrows && (() => this.seek(this.time - STEP)),
        arrowright: arrows && (() => this.seek(this.time + STEP)),
        home: shown && (() => this.seek(0)),
        end: shown && (() => this.seek(this.length)),
      };
      if (acts[key]) {
        event.preventDefault();
        acts[key]();
      }
    }
  }

  if (!customElements.get("film-player")) customElements.define("film-player", FilmPlayer);
})();
