import content from "./content.json";
import Player from "./player.jsx";
import Remarks from "./remarks.jsx";

/* The page of a shared film, of the same words and pictures, rendered on the server. */
export default function Page() {
  return (
    <>
      <div className="glow" aria-hidden="true"><img alt="" src={content.glow} /></div>
      <header className="top"><a className="madeby" href="/">Made with <b>Photoplay</b></a></header>
      <main id="work">
        <div className="hall" id="film">
          <Player {...content.player} />
          <div className="bill">
            <h1>{content.title}</h1>
            {content.bill.map((line, i) => <p key={i} className="sec tab">{line}</p>)}
            <Remarks />
          </div>
        </div>
        <section className="board" id="board" aria-label="Storyboard">
          {content.scenes.map((scene, i) => (
            <section key={i} className={`scene ${scene.columns}`}>
              <div className="scene-h"><h2>{scene.title}</h2><span className="slug">{scene.slug}</span><span className="cnt tab">{scene.count}</span></div>
              <div className="cards">
                {scene.shots.map((shot, j) => (
                  <article key={j} className="shot">
                    <div className="pic">{shot.picture && <img loading="lazy" width="16" height="9" alt={shot.alt} src={shot.picture} />}</div>
                    <div className="m">{shot.facts}</div>
                    <p>{shot.words}</p>
                  </article>
                ))}
              </div>
            </section>
          ))}
        </section>
        <section className="script" id="script"><h2>Script</h2><div className="paper">{content.script.map((line, i) => <p key={i}>{line}</p>)}</div></section>
      </main>
      <footer className="foot"><span>{content.foot}</span></footer>
    </>
  );
}
