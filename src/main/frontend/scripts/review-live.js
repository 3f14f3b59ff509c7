/*
 * What others say appears while the page is open, and what somebody has just said is seen.
 *
 * Reads  #work[data-live, data-state, data-at]
 */
import { pins } from "./review-pins.js";

const root = document.getElementById("work");
/* A page that answers a form which could not be taken stands at the address of that form, where nothing can be asked for. */
const answers = () => location.pathname !== new URL(root.dataset.at, location.href).pathname;
const again = () => {
  if (answers()) location.replace(root.dataset.at);
  else location.reload();
};

/* What was just sent, also where the list is made anew. */
const sent = () => {
  if (!new URL(location.href).searchParams.has("said")) return null;
  const one = document.getElementById(location.hash.slice(1));
  one?.classList.add("just");
  return one;
};

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
  const answer = await fetch(answers() ? root.dataset.at : location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer) return;
  if (!answer.ok) {
    again();
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

if (root?.dataset.live && "EventSource" in window) {
  document.addEventListener("visibilitychange", () => { if (!document.hidden && late) refresh(); });
  document.addEventListener("focusout", () => { if (late) setTimeout(refresh, 50); });
  const live = new EventSource(root.dataset.live);
  // Also when it opens: whatever was said while nobody could be told.
  const hear = (event) => { if (event.data !== undefined && event.data !== root.dataset.state) refresh(); };
  live.addEventListener("open", hear);
  live.addEventListener("changed", hear);
  live.addEventListener("gone", () => {
    live.close();
    again();
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
