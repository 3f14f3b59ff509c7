/*
 * The place that a remark is about: the moment of the film, until somebody says another. Writes the fields from, to and shot.
 */
import { clock, exact, seconds, video } from "./review-film.js";

export const form = document.getElementById("remark");
const fields = form?.elements;
/* Which shot is to be seen from when on. */
const begins = new Map((form?.dataset.begins ?? "").split(" ").filter(Boolean).map((one) => one.split(":")));
const headings = document.querySelectorAll("[data-heading]");
const clear = form?.querySelector("[data-clear]");
const moved = [];
let told = Boolean(fields?.shot.value || fields?.from?.value);
let begun = false;

const whole = (text) => text.replace(/\.\d+$/, "");
const say = () => {
  const { from, to, shot } = fields;
  for (const heading of headings) {
    const { plain, at, shot: on } = heading.dataset;
    heading.textContent = from?.value
      ? at.replace("%", to?.value ? `${whole(from.value)}–${whole(to.value)}` : whole(from.value))
      : shot.value ? on.replace("%", shot.value) : plain;
  }
  if (clear) clear.hidden = !(from?.value || shot.value);
};
const leave = () => moved.forEach((act) => act());
const moment = () => {
  if (told || fields.words.value) return;
  fields.from.value = video.currentTime > 0.2 ? clock(video.currentTime) : "";
  fields.shot.value = "";
  say();
};

/** Calls it when the place is another than before, by somebody's hand. */
export const onMoved = (act) => moved.push(act);

/** Makes a shot the place. */
export const placeOnShot = (number) => {
  leave();
  if (fields.from) fields.from.value = "";
  if (fields.to) fields.to.value = "";
  fields.shot.value = number;
  told = true;
  say();
};

/** Holds the place, whatever the film does from now on: where the film has to stand for it. */
export const hold = () => {
  const { from, shot } = fields;
  told = true;
  const said = seconds(from.value);
  if (said >= 0 && !(begun && from.value === clock(video.currentTime))) return said;
  // A film that nobody began shows a poster, which is no moment of it: then its first shot is meant.
  if (!from.value && !shot.value && !begun) shot.value = [...begins.keys()][0] ?? "";
  if (!from.value && begins.has(shot.value)) {
    say();
    return Number(begins.get(shot.value)) || 0;
  }
  from.value = exact(video.currentTime);
  say();
  return video.currentTime;
};

if (form) {
  for (const field of [fields.from, fields.to, fields.shot]) {
    field?.addEventListener("input", () => {
      told = true;
      if (field !== fields.to) leave();
      say();
    });
  }
  clear?.addEventListener("click", () => {
    for (const field of [fields.from, fields.to, fields.shot]) if (field) field.value = "";
    told = true;
    leave();
    say();
    fields.words.focus();
  });
  for (const event of ["play", "seeking"]) video?.addEventListener(event, () => { begun = true; }, { once: true });
  if (video && fields.from) {
    for (const event of ["pause", "seeked", "timeupdate"]) video.addEventListener(event, moment);
    form.addEventListener("focusin", (event) => {
      if (event.target.name !== "words") return;
      video.pause();
      moment();
    });
  }
  say();
}
