"use client";
import { useEffect, useRef, useState } from "react";

/* The film with its chapters and keys, as share.js has them. */
export default function Player({ poster, film, captions, title, chapters }) {
  const video = useRef(null);
  const [current, setCurrent] = useState(-1);
  const seek = (to) => {
    video.current.currentTime = Math.max(0, to);
    video.current.play();
  };
  useEffect(() => {
    const press = (event) => {
      if (event.target.closest("a, button, input, textarea")) return;
      const at = video.current;
      if (event.key === "k" || event.key === " ") at.paused ? at.play() : at.pause();
      if (event.key === "j") at.currentTime -= 10;
      if (event.key === "l") at.currentTime += 10;
      if (event.key === "f") at.requestFullscreen();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  const follow = () => setCurrent(chapters.findLastIndex((one) => one.from <= video.current.currentTime));
  return (
    <div className="stage">
      <div className="screen">
        <video ref={video} controls playsInline preload="none" poster={poster} src={film} aria-label={title} onTimeUpdate={follow}>
          <track kind="captions" default src={captions} srcLang="en" label="Captions" />
        </video>
      </div>
      <nav className="chaps" aria-label="Chapters">
        {chapters.map((one, i) => (
          <a key={i} href={`${film}#t=${one.from}`} aria-current={i === current ? "true" : undefined}
            onClick={(event) => { event.preventDefault(); seek(one.from); }}>
            <span className="p">{one.picture && <img alt="" loading="lazy" width="480" height="206" src={one.picture} />}</span>
            <span className="l"><b>{one.title}</b><span className="tab">{one.clock}</span></span>
          </a>
        ))}
      </nav>
    </div>
  );
}
