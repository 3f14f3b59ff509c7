/*
 * Drawing on the frame that a remark is about: the film goes there first. Writes the field drawing of #remark: «x y x y;x y»,
 * each 0 to 1000 of the frame.
 */
import { EDGE, line, pen, seek, stage, video } from "./review-film.js";
import { hideDrawing, onLeft } from "./review-pins.js";
import { form, hold, onMoved } from "./review-place.js";

const MOST_POINTS = 2200;
const MOST_STROKES = 55;
const NEAREST = 6;

const drawing = (button) => {
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
      if (Math.hypot(point[0] - last[0], point[1] - last[1]) < NEAREST || points >= MOST_POINTS) return;
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
    hideDrawing();
    tell(true);
    seek(hold(), () => { if (mine === begun) lay(kept); });
  };
  button.hidden = false;
  button.addEventListener("click", () => { if (open) stop(); else start(); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && open) stop(); });
  video.addEventListener("play", () => { if (open) stop(); });
  onMoved(stop);
  onLeft(stop);
  // What could not be taken is shown as it was drawn.
  const pairs = (text) => text.trim().split(/ +/).map(Number).reduce((all, n, i) => (i % 2 ? all.at(-1).push(n) : all.push([n]), all), []);
  if (field.value) start(field.value.split(";").map(pairs));
};

const button = form?.querySelector("[data-draw]");
if (button && stage && video && form.elements.from) drawing(button);
