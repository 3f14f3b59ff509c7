/*
 * Lists whose rows are links (data-row): arrow keys lead from one to the next, Home and End to the ends, and «/» to the
 * search above them (data-rows).
 */
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const search = document.querySelector('[data-rows]');
  const rows = [...document.querySelectorAll('[data-row]')].filter((row) => row.getClientRects().length > 0);
  const path = event.composedPath();
  const typing = path.some((node) => ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName));
  if (event.key === '/' && search && !typing) {
    event.preventDefault();
    search.focus();
    return;
  }
  const here = rows.findIndex((row) => path.includes(row));
  const free = event.target === document.body || path.includes(search) || here >= 0;
  const steps = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 };
  if (!free || !(event.key in steps) || (here < 0 && event.key !== 'ArrowDown')) {
    return;
  }
  const next = rows[Math.max(0, Math.min(rows.length - 1, steps[event.key]))];
  if (next) {
    event.preventDefault();
    next.focus();
  }
});
