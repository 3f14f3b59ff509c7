/*
 * What a hand adds to the remarks of a page for guests: the place follows the film, lines are drawn on the frame, pins stand
 * under it, and what others say appears. The forms, and all that is said, work without it.
 *
 * Reads   #work[data-live, data-state], article[data-from, data-to, data-drawing, data-who], #remark
 * Writes  the fields from, to, shot and drawing of #remark: «x y x y;x y», each 0 to 1000 of the frame
 */
const root = document.getElementById("work");
const form = document.getElementById("remark");
const video = document.querySelector(".screen video");
const stage = document.querySelector(".stage .screen");
const EDGE = 1000;
const MOST_POINTS = 2200;
const MOST_STROKES = 55;
const SVG = "http://www.w3.org/2000/svg";

const clock = (at) => {
  const s = Math.max(0, Math.floor(at));
  const two = (n) => String(n).padStart(2, "0");
  return s >= 3600 ? `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}` : `${Math.floor(s / 60)}:${two(s % 60)}`;
};
/* As clock, to the millisecond where it is not a whole second. */
const exact = (at) => {
  const ms = Math.round(at * 1000);
  return clock(ms / 1000) + (ms % 1000 ? `.${String(ms % 1000).padStart(3, "0")}` : "");
};
const pen = () => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${EDGE} ${EDGE}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("pen");
  return svg;
};
const line = (svg, d) => {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("vector-effect", "non-scaling-stroke");
  path.setAttribute("d", d);
  svg.append(path);
  return path;
};
const seek = (to, then = () => {}) => {
  const go = () => {
    video.currentTime = to;
    // Where it stands there already nothing is sought, and nothing would be heard of it.
    if (video.seeking) video.addEventListener("seeked", then, { once: true });
    else then();
  };
  if (video.readyState > 0) go();
  else {
    video.addEventListener("loadedmetadata", go, { once: true });
    video.load();
  }
};

/* The place that a remark is about: the moment of the film, until somebody says another. */
const place = (() => {
  if (!form) return null;
  const { from, to, shot } = form.elements;
  const begins = new Map((form.dataset.begins ?? "").split(" ").map((one) => one.split(":")));
  const headings = document.querySelectorAll("[data-heading]");
  const clear = form.querySelector("[data-clear]");
  let told = Boolean(shot.value || from?.value);
  const whole = (text) => text.replace(/\.\d+$/, "");
  const say = () => {
    for (const heading of headings) {
      const { plain, at, shot: on } = heading.dataset;
      heading.textContent = from?.value
        ? at.replace("%", to?.value ? `${whole(from.value)}–${whole(to.value)}` : whole(from.value))
        : shot.value ? on.replace("%", shot.value) : plain;
    }
    if (clear) clear.hidden = !(from?.value || shot.value);
  };
  const moment = () => {
    if (!from || told || form.elements.words.value) return;
    from.value = video.currentTime > 0.2 ? clock(video.currentTime) : "";
    shot.value = "";
    say();
  };
  for (const field of [from, to, shot]) {
    field?.addEventListener("input", () => {
      told = true;
      if (field !== to) drawing?.stop();
      say();
    });
  }
  clear?.addEventListener("click", () => {
    for (const field of [from, to, shot]) if (field) field.value = "";
    told = true;
    drawing?.stop();
    say();
    form.elements.words.focus();
  });
  let begun = false;
  for (const event of ["play", "seeking"]) video?.addEventListener(event, () => { begun = true; }, { once: true });
  if (video && from) {
    for (const event of ["pause", "seeked", "timeupdate"]) video.addEventListener(event, moment);
    form.addEventListener("focusin", (event) => { if (event.target.name === "words") { video.pause(); moment(); } });
  }
  say();
  return {
    shot(number) {
      drawing?.stop();
      if (from) from.value = "";
      if (to) to.value = "";
      shot.value = number;
      told = true;
      say();
    },
    /* Holds the place, whatever the film does from now on: where the film has to stand for it. */
    hold() {
      told = true;
      // A film that nobody began shows a poster, which is no moment of it: then its first shot is meant.
      const now = begun ? video.currentTime : Number([...begins.values()][0] ?? 0) || 0;
      if (!from.value && begins.has(shot.value)) return Number(begins.get(shot.value));
      const said = from.value.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
      if (from.value && from.value !== clock(now) && said >= 0) return said;
      from.value = exact(now);
      say();
      return now;
    },
  };
})();

for (const link of document.querySelectorAll("[data-remark]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    place?.shot(link.dataset.remark);
    form.scrollIntoView({ block: "center" });
    form.elements.words.focus({ preventScroll: true });
  });
}
document.querySelector("[data-dock]")?.addEventListener("click", (event) => {
  event.preventDefault();
  video?.pause();
  form.scrollIntoView({ block: "center" });
  form.elements.words.focus({ preventScroll: true });
});
document.querySelector("[data-approve]")?.addEventListener("click", () => {
  const approve = document.querySelector(".approve");
  if (approve) approve.open = true;
});

/* Drawing on the frame that the remark is about: the film goes there first. */
const drawing = (() => {
  const button = form?.querySelector("[data-draw]");
  if (!button || !stage || !video || !form.elements.from) return null;
  const field = form.elements.drawing;
  const word = button.querySelector("span");
  const strokes = [];
  let begun = 0;
  let open = false;
  let svg = null;
  let points = 0;
  const write = () => { field.value = strokes.map((stroke) => stroke.flat().join(" ")).join(";"); };
  const tell = (now) => {
    open = now;
    button.classList.toggle("on", now);
    word.textContent = now ? button.dataset.done : button.dataset.word;
  };
  const at = (event) => {
    const box = svg.getBoundingClientRect();
    const part = (n, size) => Math.round(Math.min(1, Math.max(0, n / size)) * EDGE);
    return [part(event.clientX - box.left, box.width), part(event.clientY - box.top, box.height)];
  };
  const way = (stroke) => `M${stroke[0].join(" ")}L${(stroke.length > 1 ? stroke.slice(1) : stroke).map((p) => p.join(" ")).join("L")}`;
  const begin = (event) => {
    if (event.button > 0 || strokes.length >= MOST_STROKES || points >= MOST_POINTS) return;
    event.preventDefault();
    svg.setPointerCapture(event.pointerId);
    const stroke = [at(event)];
    strokes.push(stroke);
    points += 1;
    const path = line(svg, way(stroke));
    const on = (move) => {
      const point = at(move);
      const last = stroke.at(-1);
      if (Math.hypot(point[0] - last[0], point[1] - last[1]) < 6 || points >= MOST_POINTS) return;
      stroke.push(point);
      points += 1;
      path.setAttribute("d", way(stroke));
    };
    const end = () => {
      svg?.removeEventListener("pointermove", on);
      write();
    };
    svg.addEventListener("pointermove", on);
    svg.addEventListener("pointerup", end, { once: true });
    svg.addEventListener("pointercancel", end, { once: true });
  };
  const stop = () => {
    begun += 1;
    svg?.remove();
    svg = null;
    strokes.length = 0;
    points = 0;
    write();
    if (open) video.controls = true;
    tell(false);
  };
  const lay = (kept) => {
    video.controls = false;
    svg = pen();
    svg.classList.add("draws");
    svg.addEventListener("pointerdown", begin);
    for (const stroke of kept) {
      strokes.push(stroke);
      points += stroke.length;
      line(svg, way(stroke));
    }
    write();
    stage.append(svg);
    stage.scrollIntoView({ block: "nearest" });
  };
  /* @param kept strokes that were drawn before; nothing of them is sent that is not seen */
  const start = (kept = []) => {
    stop();
    const mine = begun;
    video.pause();
    overlay.hide();
    tell(true);
    seek(place.hold(), () => { if (mine === begun) lay(kept); });
  };
  button.hidden = false;
  button.addEventListener("click", () => { if (open) stop(); else start(); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && open) stop(); });
  video.addEventListener("play", () => { if (open) stop(); });
  return { stop, start };
})();

/* What somebody drew, over the frame that they drew it on. */
const overlay = {
  svg: null,
  tag: null,
  show(d, who, at) {
    this.hide();
    if (!stage) return;
    this.svg = pen();
    line(this.svg, d);
    this.tag = document.createElement("span");
    this.tag.className = "tag tab";
    this.tag.textContent = `${who}, ${clock(at)}`;
    stage.append(this.svg, this.tag);
  },
  hide() {
    this.svg?.remove();
    this.tag?.remove();
    this.svg = null;
    this.tag = null;
  },
};
video?.addEventListener("play", () => overlay.hide());

const go = (article) => {
  drawing?.stop();
  const at = Number(article.dataset.from);
  video.pause();
  overlay.hide();
  seek(at, () => { if (article.dataset.drawing) overlay.show(article.dataset.drawing, article.dataset.who, at); });
  stage.scrollIntoView({ block: "nearest" });
  for (const pin of document.querySelectorAll(".pin")) pin.classList.toggle("on", pin.dataset.for === article.id);
};
document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".said :is(.tc, a.drawn)");
  const article = link?.closest("article");
  if (article && video) {
    event.preventDefault();
    go(article);
  }
});

/* Chapters under pins, as wide as they are long where all of them fit into a row. */
const NARROWEST = 72;
const spread = (length) => {
  const row = document.querySelector(".chaps");
  const chapters = [...(row?.querySelectorAll("a") ?? [])];
  const begins = chapters.map((one) => Number(one.dataset.from));
  const widths = begins.map((begin, index) => ((begins[index + 1] ?? length) - begin) / length);
  const fit = matchMedia("(width > 720px)").matches && widths.every((part) => part * row.clientWidth >= NARROWEST);
  row?.classList.toggle("long", fit);
  chapters.forEach((one, index) => { one.style.flexGrow = fit ? String(widths[index]) : ""; });
  return begins;
};

/* Pins under the film. */
const pins = () => {
  document.querySelector(".pins")?.remove();
  const placed = [...document.querySelectorAll(".said article[data-from]")].filter((one) => one.dataset.from !== "");
  const length = video?.duration;
  if (!stage || !placed.length || !(length > 0)) return;
  const row = document.createElement("div");
  row.className = "pins";
  const begins = spread(length);
  const head = document.createElement("span");
  head.className = "head";
  row.append(head);
  for (const begin of begins.slice(1)) {
    const notch = document.createElement("span");
    notch.className = "notch";
    notch.style.insetInlineStart = `${(begin / length) * 100}%`;
    row.append(notch);
  }
  const rank = (article) => Number(article.dataset.from) / length;
  let last = -1;
  for (const article of placed.sort((a, b) => rank(a) - rank(b))) {
    // Side by side where two are about the same moment.
    last = Math.min(1, Math.max(rank(article), last < 0 ? 0 : last + 30 / stage.clientWidth));
    const pin = document.createElement("button");
    pin.type = "button";
    const done = article.classList.contains("settled");
    pin.className = done ? "pin ok" : "pin";
    pin.dataset.for = article.id;
    pin.style.insetInlineStart = `${last * 100}%`;
    pin.setAttribute("aria-label", `${article.dataset.who}, ${clock(Number(article.dataset.from))}`);
    const mark = document.createElement("b");
    mark.textContent = done ? "✓" : article.querySelector(".who").textContent;
    pin.append(mark);
    pin.addEventListener("click", () => {
      go(article);
      article.scrollIntoView({ block: "nearest" });
    });
    row.append(pin);
  }
  stage.after(row);
  follow();
};
const follow = () => {
  const head = document.querySelector(".pins .head");
  if (head && video.duration > 0) head.style.width = `${(video.currentTime / video.duration) * 100}%`;
};
video?.addEventListener("timeupdate", follow);
if (video) {
  if (video.readyState > 0) pins();
  video.addEventListener("loadedmetadata", pins);
  if (document.querySelector(".said article[data-from]:not([data-from=''])")) video.preload = "metadata";
}

/* What was just sent, also where the list is made anew. */
const sent = () => {
  if (!new URL(location.href).searchParams.has("said")) return null;
  const one = document.getElementById(location.hash.slice(1));
  one?.classList.add("just");
  return one;
};

/* What others say meanwhile. */
const busy = () => {
  const at = document.activeElement;
  return at?.closest?.(".said, #approval") && at.matches("input, textarea") && at.value;
};
let late = false;
const refresh = async () => {
  if (document.hidden || busy()) {
    late = true;
    return;
  }
  late = false;
  const url = new URL(location.href);
  const answer = await fetch(url, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer) return;
  if (!answer.ok) {
    location.reload();
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  root.dataset.state = fresh.getElementById("work")?.dataset.state ?? "";
  for (const id of ["said", "approval"]) {
    const before = document.getElementById(id);
    const now = fresh.getElementById(id);
    if (before && now && !busy()) before.replaceWith(document.adoptNode(now));
  }
  sent();
  pins();
};
document.addEventListener("visibilitychange", () => { if (!document.hidden && late) refresh(); });
document.addEventListener("focusout", () => { if (late) setTimeout(refresh, 50); });
if (root?.dataset.live && "EventSource" in window) {
  const live = new EventSource(root.dataset.live);
  // Also when it opens: whatever was said while nobody could be told.
  const hear = (event) => { if (event.data !== undefined && event.data !== root.dataset.state) refresh(); };
  live.addEventListener("open", hear);
  live.addEventListener("changed", hear);
  live.addEventListener("gone", () => {
    live.close();
    location.reload();
  });
}

/* It is seen, and the film too where it stands beside what is said. */
if (sent()) {
  addEventListener("load", () => requestAnimationFrame(() => {
    const one = sent();
    const said = document.getElementById("said");
    if (!one || !matchMedia("(width > 1100px)").matches) return;
    scrollTo({ top: 0, behavior: "instant" });
    said.scrollTo({ top: said.scrollTop + one.getBoundingClientRect().top - said.getBoundingClientRect().top - 96, behavior: "instant" });
  }));
}

/* What could not be taken is shown as it was drawn. */
if (drawing && form.elements.drawing.value) {
  const pairs = (text) => text.trim().split(/ +/).map(Number).reduce((all, n, i) => (i % 2 ? all.at(-1).push(n) : all.push([n]), all), []);
  drawing.start(form.elements.drawing.value.split(";").map(pairs));
}

/* Once is enough, also for a hand that clicks twice. */
const PATIENCE = 8000;
document.addEventListener("submit", (event) => {
  const sent = Number(event.target.dataset.sent ?? 0);
  if (Date.now() - sent < PATIENCE) event.preventDefault();
  else event.target.dataset.sent = String(Date.now());
});
addEventListener("pageshow", (event) => {
  if (event.persisted) for (const one of document.forms) delete one.dataset.sent;
});
