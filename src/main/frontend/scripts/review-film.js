/*
 * The film of a page for guests, as everything that is said of its pictures needs it.
 */
export const video = document.querySelector(".screen video");
export const stage = document.querySelector(".stage .screen");
/** Right and bottom edge of a drawing, whatever the size of the film. */
export const EDGE = 1000;
const SVG = "http://www.w3.org/2000/svg";
const MS = 1000;
/* What a clock is that counts no smaller. */
const SAME = 0.0005;

export const clock = (at) => {
  const s = Math.max(0, Math.floor(at));
  const two = (n) => String(n).padStart(2, "0");
  return s >= 3600 ? `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}` : `${Math.floor(s / 60)}:${two(s % 60)}`;
};
/** As clock, to the millisecond where it is not a whole second; never before a picture that begins just then. */
export const exact = (at) => {
  const ms = Math.ceil(at * MS - 0.01);
  return clock(ms / MS) + (ms % MS ? `.${String(ms % MS).padStart(3, "0")}` : "");
};
/** Seconds of what clock says; negative where it says none. */
export const seconds = (text) => {
  const at = text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  return text && at >= 0 ? at : -1;
};

export const pen = () => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${EDGE} ${EDGE}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("pen");
  return svg;
};
export const line = (svg, d) => {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("vector-effect", "non-scaling-stroke");
  path.setAttribute("d", d);
  svg.append(path);
  return path;
};

/* Whatever may be the last that was missing. */
const NEWS = ["seeked", "loadeddata", "canplay"];
let asked = 0;
/**
 * Leads the film to a moment.
 *
 * @param then when the picture of that moment is to be seen, and no poster; never where the film was led elsewhere before
 */
export const seek = (to, then = () => {}) => {
  asked += 1;
  const mine = asked;
  const done = () => NEWS.forEach((event) => video.removeEventListener(event, look));
  const look = () => {
    if (mine !== asked) done();
    else if (!video.seeking && video.readyState > 1) {
      done();
      video.removeAttribute("poster");
      then();
    }
  };
  const go = () => {
    if (mine !== asked) return;
    // A film that is sent to where it stands may never say that it has arrived.
    if (Math.abs(video.currentTime - to) > SAME) video.currentTime = to;
    NEWS.forEach((event) => video.addEventListener(event, look));
    look();
  };
  if (video.readyState > 0) go();
  else {
    video.addEventListener("loadedmetadata", go, { once: true });
    const idle = video.networkState !== HTMLMediaElement.NETWORK_LOADING;
    // Of a film with a poster no more than the head is read otherwise, and no picture.
    video.preload = "auto";
    if (idle) video.load();
  }
};
