import { rowOf } from './asset-layout.js';

/* Where a key leads from a place in the rows of a view; -1 where it leads nowhere. */
export const step = (rows, key, at) => {
  const last = rows.length ? rows[rows.length - 1].to - 1 : -1;
  if (key === 'arrowleft') return at > 0 ? at - 1 : -1;
  if (key === 'arrowright') return at < last ? at + 1 : -1;
  if (key === 'home') return 0;
  if (key === 'end') return last;
  const way = { arrowup: -1, arrowdown: 1 }[key];
  const here = rows[rowOf(rows, at)];
  const there = way && rows[rowOf(rows, at) + way];
  if (!there) return -1;
  const part = (at - here.from + 0.5) / (here.to - here.from);
  return there.from + Math.floor(part * (there.to - there.from));
};
