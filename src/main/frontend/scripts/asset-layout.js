/*
 * Where every picture of a list is, from its ratio alone: rows that fill the width, under headings. Pure: no page, no
 * pixels. A list of ten thousand takes a few milliseconds.
 */
const HEADING = 56;
const LEAST = 0.72;

/*
 * ratios: width to height in thousandths. sections: [{key, label, note, count}], their counts sum up to the ratios.
 * Answers {height, rows: [{top, height, from, to, scale}], heads: [{top, section}]}; the x of a picture follows from its row.
 */
export const layout = (ratios, sections, width, target, gap) => {
  const rows = [];
  const heads = [];
  let top = 0;
  let from = 0;
  sections.forEach((section, number) => {
    if (section.label) {
      heads.push({ top, section: number, from });
      top += HEADING;
    }
    const end = from + section.count;
    while (from < end) {
      let sum = 0;
      let to = from;
      while (to < end && (to === from || (width - (to - from - 1) * gap) / sum > target)) {
        sum += ratios[to] / 1000;
        to += 1;
      }
      const full = (width - (to - from - 1) * gap) / sum;
      // A last row that is far from full keeps the height of the others.
      const height = to === end && full > target / LEAST ? target : full;
      rows.push({ top, height, from, to });
      top += height + gap;
      from = to;
    }
  });
  return { height: Math.max(0, top - gap), rows, heads };
};

/* The row at that height, or the nearest one below. */
export const rowAt = (rows, y) => {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle].top + rows[middle].height < y) low = middle + 1;
    else high = middle;
  }
  return low;
};

/* The row of a picture. */
export const rowOf = (rows, index) => {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle].to <= index) low = middle + 1;
    else high = middle;
  }
  return low;
};
