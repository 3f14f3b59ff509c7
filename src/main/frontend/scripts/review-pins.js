/*
 * Pins under the film where something was said, and what was drawn over the frame that it was drawn on.
 *
 * Reads  .stage[data-length], article[data-from, data-drawing, data-who], .chaps a[data-from]
 */
import "./pin-row.js";
import { clock, line, pen, seek, stage, video } from "./review-film.js";

/* Below it a chapter cannot be as wide as it is long. */
const NARROWEST = 72;
let drawn = [];
let left = () => {};

export const hideDrawing = () => {
  drawn.forEach((node) => node.remove());
  drawn = [];
};
/** Calls it before the film goes to what somebody said. */
export const onLeft = (act) => { left = act; };

const show = (d, who, at) => {
  hideDrawing();
  const svg = pen();
  line(svg, d);
  const tag = document.createElement("span");
  tag.className = "tag tab";
  tag.textContent = `${who}, ${clock(at)}`;
  drawn = [svg, tag];
  stage.append(...drawn);
};

const go = (article) => {
  left();
  const at = Number(article.dataset.from);
  video.pause();
  hideDrawing();
  seek(at, () => { if (article.dataset.drawing) show(article.dataset.drawing, article.dataset.who, at); });
  stage.scrollIntoView({ block: "nearest" });
  for (const pin of document.querySelectorAll(".pin")) pin.classList.toggle("on", pin.dataset.for === article.id);
};

const length = () => Number(document.querySelector(".stage")?.dataset.length) || video?.duration || 0;
const follow = () => {
  const head = document.querySelector(".pins .head");
  if (head) head.style.width = `${Math.min(1, video.currentTime / length()) * 100}%`;
};

/* Chapters under pins, as wide as they are long where all of them fit into a row. */
const spread = () => {
  const row = document.querySelector(".chaps");
  const chapters = [...(row?.querySelectorAll("a") ?? [])];
  const begins = chapters.map((one) => Number(one.dataset.from));
  const widths = begins.map((begin, index) => ((begins[index + 1] ?? length()) - begin) / length());
  const fit = matchMedia("(width > 720px)").matches && widths.every((part) => part * row.clientWidth >= NARROWEST);
  row?.classList.toggle("long", fit);
  chapters.forEach((one, index) => { one.style.flexGrow = fit ? String(widths[index]) : ""; });
  return begins;
};

const pin = (article) => {
  const button = document.createElement("button");
  button.type = "button";
  const done = article.classList.contains("settled");
  button.className = done ? "pin ok" : "pin";
  button.dataset.for = article.id;
  button.setAttribute("aria-label", `${article.dataset.who}, ${clock(Number(article.dataset.from))}`);
  const mark = document.createElement("b");
  mark.textContent = done ? "✓" : article.querySelector(".who").textContent;
  button.append(mark);
  button.addEventListener("click", () => {
    go(article);
    article.scrollIntoView({ block: "nearest" });
  });
  return button;
};

const place = (row) => {
  const pins = [...row.querySelectorAll(".pin")];
  const at = globalThis.pinRow(pins.map((one) => Number(one.dataset.at)), row.clientWidth);
  pins.forEach((one, index) => { one.style.insetInlineStart = `${at[index]}px`; });
};
const measure = new ResizeObserver(([{ target }]) => place(target));

/** As the list of remarks stands now. */
export const pins = () => {
  document.querySelector(".pins")?.remove();
  measure.disconnect();
  const rank = (article) => Number(article.dataset.from) / length();
  const placed = [...document.querySelectorAll(".said article[data-from]")].filter((one) => one.dataset.from !== "");
  if (!stage || !video || !placed.length || !(length() > 0)) return;
  const row = document.createElement("div");
  row.className = "pins";
  const head = document.createElement("span");
  head.className = "head";
  row.append(head);
  for (const begin of spread().slice(1)) {
    const notch = document.createElement("span");
    notch.className = "notch";
    notch.style.insetInlineStart = `${(begin / length()) * 100}%`;
    row.append(notch);
  }
  for (const article of placed.sort((a, b) => rank(a) - rank(b))) {
    const one = pin(article);
    one.dataset.at = String(Math.min(1, rank(article)));
    row.append(one);
  }
  stage.after(row);
  place(row);
  measure.observe(row);
  follow();
};

if (video) {
  video.addEventListener("play", hideDrawing);
  video.addEventListener("timeupdate", follow);
  document.addEventListener("click", (event) => {
    const article = event.target.closest?.(".said a[href='#film']")?.closest("article");
    if (!article) return;
    event.preventDefault();
    go(article);
  });
  pins();
}
