"use client";
import { useState } from "react";

/* What a guest says, as the product's form has it. */
export default function Remarks() {
  const [said, setSaid] = useState([]);
  const [words, setWords] = useState("");
  const [name, setName] = useState("");
  const send = (event) => {
    event.preventDefault();
    setSaid([...said, { name, words }]);
    setWords("");
  };
  return (
    <div className="review" id="remarks">
      <section className="said" aria-label="Remarks">
        <h2 className="rk-h">Remarks</h2>
        {said.length === 0 && <p className="sec none">Nothing was said yet.</p>}
        {said.map((one, i) => <article key={i}><b>{one.name}</b><p className="t">{one.words}</p></article>)}
      </section>
      <form className="comp" onSubmit={send} aria-label="Remark">
        <h3>Remark</h3>
        <textarea className="inp" rows="3" required value={words} onChange={(event) => setWords(event.target.value)} aria-label="Words" />
        <div className="b">
          <input className="inp" required value={name} onChange={(event) => setName(event.target.value)} aria-label="Your name" />
          <button type="submit" className="btn send">Send remark</button>
        </div>
      </form>
    </div>
  );
}
