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

/* On a picture. rows: {next(key, index), lead(index), extend(index), toggle(index), anchored(), favourite(index), bin(index)}. */
export const tileKey = (event, index, rows) => {
  if (event.altKey) return;
  const key = event.key.toLowerCase();
  const next = rows.next(key, index);
  if (next >= 0) {
    event.preventDefault();
    if (event.shiftKey) {
      if (!rows.anchored()) rows.toggle(index);
      rows.extend(next);
    }
    rows.lead(next);
    return;
  }
  if (event.ctrlKey || event.metaKey) return;
  const act = {
    x: () => (event.shiftKey && rows.anchored() ? rows.extend(index) : rows.toggle(index)),
    f: () => rows.favourite(index),
    delete: () => rows.bin(index),
  }[key];
  if (!act) return;
  event.preventDefault();
  act();
};

/* Anywhere on the page, unless something is open above it or somebody types. rows: {size(), selectAll(), picking(), clear()}. */
export const pageKey = (event, rows) => {
  if (event.defaultPrevented || document.querySelector('asset-lightbox[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
  if (event.composedPath().some((node) => ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName))) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' && rows.size()) {
    event.preventDefault();
    rows.selectAll();
  } else if (event.key === 'Escape' && rows.picking()) {
    event.preventDefault();
    rows.clear();
  }
};
