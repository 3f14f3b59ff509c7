/*
 * What a hand adds to the remarks of a page for guests: the place follows the film (review-place.js), lines are drawn on the
 * frame (review-drawing.js), pins stand under it (review-pins.js), and what others say appears (review-live.js). The forms, and
 * all that is said, work without it.
 */
import "./review-drawing.js";
import { video } from "./review-film.js";
import "./review-live.js";
import { form, placeOnShot } from "./review-place.js";

const write = () => {
  form.scrollIntoView({ block: "center" });
  form.elements.words.focus({ preventScroll: true });
};
for (const link of document.querySelectorAll("[data-remark]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    placeOnShot(link.dataset.remark);
    write();
  });
}
document.querySelector("[data-dock]")?.addEventListener("click", (event) => {
  event.preventDefault();
  video?.pause();
  write();
});
document.querySelector("[data-approve]")?.addEventListener("click", () => {
  const approve = document.querySelector(".approve");
  if (approve) approve.open = true;
});

/* Once is enough, also for a hand that clicks twice. */
const PATIENCE = 8000;
document.addEventListener("submit", (event) => {
  const before = Number(event.target.dataset.sent ?? 0);
  if (Date.now() - before < PATIENCE) event.preventDefault();
  else event.target.dataset.sent = String(Date.now());
});
addEventListener("pageshow", (event) => {
  if (event.persisted) for (const one of document.forms) delete one.dataset.sent;
});
