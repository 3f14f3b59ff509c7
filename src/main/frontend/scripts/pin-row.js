/*
 * Where pins stand in a row: each at its moment, beside one another where two are about the same, and none outside.
 *
 * Global  pinRow(places, width): places are parts of the row in order, 0 to 1; answers pixels from its start
 */
globalThis.pinRow ??= (places, width) => {
  const HALF = 13;
  const APART = 30;
  const apart = places.length > 1 ? Math.min(APART, (width - 2 * HALF) / (places.length - 1)) : 0;
  const at = places.map((place) => Math.min(width - HALF, Math.max(HALF, place * width)));
  for (let i = 1; i < at.length; i += 1) at[i] = Math.max(at[i], at[i - 1] + apart);
  // What was pushed out at the end pushes back.
  let most = width - HALF;
  for (let i = at.length - 1; i >= 0; i -= 1) {
    at[i] = Math.min(at[i], most);
    most = at[i] - apart;
  }
  return at;
};
