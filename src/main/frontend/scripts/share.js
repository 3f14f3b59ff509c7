/*
 * What a page for guests does besides being read: chapters and lines of the transcript lead into the film, keys play it,
 * and the page is sent on by whatever the device has for that. Without this file everything is there all the same.
 */
const video = document.querySelector(".screen video");
const places = [...document.querySelectorAll("a[data-from]")];
const chapters = places.filter((place) => place.closest(".chaps"));

if (video) {
  const seek = (to) => {
    const go = () => { video.currentTime = Math.max(0, to); };
    if (video.readyState > 0) {
      go();
    } else {
      video.addEventListener("loadedmetadata", go, { once: true });
      video.load();
    }
  };
  const play = () => video.play().catch(() => {});
  for (const place of places) {
    place.addEventListener("click", (event) => {
      event.preventDefault();
      seek(Number(place.dataset.from));
      play();
      video.scrollIntoView({ block: "nearest" });
    });
  }

  const current = () => chapters.findLastIndex((chapter) => Number(chapter.dataset.from) <= video.currentTime + 0.05);
  const mark = () => {
    const now = current();
    chapters.forEach((chapter, index) => {
      if (index === now) {
        chapter.setAttribute("aria-current", "true");
      } else {
        chapter.removeAttribute("aria-current");
      }
    });
  };
  video.addEventListener("timeupdate", mark);
  video.addEventListener("seeked", mark);

  const chapter = (step) => {
    const to = chapters[Math.max(0, current() + step)];
    if (to) seek(Number(to.dataset.from));
  };
  const captions = () => {
    for (const track of video.textTracks) track.mode = track.mode === "showing" ? "hidden" : "showing";
  };
  // What stands over the pictures stays over them: never the film alone is shown on the whole screen.
  const screen = video.closest(".screen");
  const full = () => (document.fullscreenElement ? document.exitFullscreen() : screen.requestFullscreen?.());
  const fullButton = screen.querySelector(".full");
  if (fullButton && screen.requestFullscreen) {
    fullButton.hidden = false;
    fullButton.addEventListener("click", full);
    document.addEventListener("fullscreenchange", () => {
      if (document.fullscreenElement === video) document.exitFullscreen();
    });
  }
  const acts = {
    " ": () => (video.paused ? play() : video.pause()),
    k: () => (video.paused ? play() : video.pause()),
    j: () => seek(video.currentTime - 10),
    l: () => seek(video.currentTime + 10),
    ArrowLeft: () => seek(video.currentTime - 5),
    ArrowRight: () => seek(video.currentTime + 5),
    ArrowUp: () => chapter(-1),
    ArrowDown: () => chapter(1),
    c: captions,
    f: full,
  };
  document.addEventListener("keydown", (event) => {
    const own = event.target.closest?.("a, button, summary, input, textarea, select, dialog");
    const scrolls = event.key === "ArrowUp" || event.key === "ArrowDown";
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || own) return;
    if (event.target === video && (event.key === " " || event.key.startsWith("Arrow"))) return;
    if (scrolls && video.paused) return;
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
}

const keys = document.getElementById("keys");
document.addEventListener("keydown", (event) => {
  if (event.key === "?" && keys && !event.target.closest?.("input, textarea")) keys.showModal();
});

const sendOn = document.getElementById("send-on");
if (sendOn && (navigator.share || navigator.clipboard)) {
  sendOn.hidden = false;
  sendOn.addEventListener("click", async () => {
    const address = location.origin + location.pathname;
    if (navigator.share) {
      await navigator.share({ title: sendOn.dataset.title, url: address }).catch(() => {});
    } else {
      await navigator.clipboard.writeText(address);
      const told = document.createElement("p");
      told.className = "told";
      told.setAttribute("role", "status");
      told.textContent = sendOn.dataset.copied;
      document.body.append(told);
      setTimeout(() => told.remove(), 2400);
    }
  });
}

const tabs = [...document.querySelectorAll(".tabs a")];
if ("IntersectionObserver" in window && tabs.length > 1) {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        for (const tab of tabs) {
          if (tab.hash === `#${entry.target.id}`) tab.setAttribute("aria-current", "true");
          else tab.removeAttribute("aria-current");
        }
      }
    },
    { rootMargin: "-64px 0px -70% 0px" },
  );
  for (const tab of tabs) {
    const part = document.getElementById(tab.hash.slice(1));
    if (part) seen.observe(part);
  }
}
