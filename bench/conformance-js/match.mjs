// Compares what came with what was expected, as conformance-wire.json says: ~ begins a regular expression, <absent> is no
// value at all, objects may have more members, arrays have as many items.

/** Differences, each with where it is; none where it matches. */
export function differences(expected, came, at = '') {
  if (expected === '<absent>') {
    return came === undefined ? [] : [`${at} is there: ${JSON.stringify(came)}`];
  }
  if (typeof expected === 'string' && expected.startsWith('~')) {
    const text = typeof came === 'object' ? JSON.stringify(came) : String(came);
    const matches = came !== undefined && new RegExp(`^(?:${expected.slice(1)})$`, 's').test(text);
    return matches ? [] : [`${at} is ${JSON.stringify(came)}, not like ${expected}`];
  }
  if (Array.isArray(expected)) {
    const items = Array.isArray(came) ? came : [];
    const length = items.length === expected.length ? [] : [`${at} has ${items.length} items, not ${expected.length}`];
    return [...length, ...expected.slice(0, items.length).flatMap((one, i) => differences(one, items[i], `${at}/${i}`))];
  }
  if (expected !== null && typeof expected === 'object') {
    if (came === null || typeof came !== 'object') {
      return [`${at} is ${JSON.stringify(came)}, no object`];
    }
    return Object.entries(expected).flatMap(([name, one]) => differences(one, came[name], `${at}/${name}`));
  }
  return expected === came ? [] : [`${at} is ${JSON.stringify(came)}, not ${JSON.stringify(expected)}`];
}

/** Whether a call is the one that is named by "METHOD /path", where {id} is any segment. */
export function isCall(name, call) {
  const [method, path] = name.split(' ');
  const pattern = path.split('/').map((part) => (part === '{id}' ? '[^/]+' : part.replace(/[.+]/g, '\\$&'))).join('/');
  return call.method === method && new RegExp(`^${pattern}$`).test(call.path);
}

/** The expected calls have to come in their order; others may come between. */
export function callDifferences(expected, calls) {
  const found = [];
  let from = 0;
  for (const wanted of expected) {
    const index = calls.findIndex((call, i) => i >= from && isCall(wanted.call, call));
    if (index < 0) {
      found.push(`no call ${wanted.call} among ${calls.map((call) => `${call.method} ${call.path}`).join(', ')}`);
    } else {
      const { call: name, ...rest } = wanted;
      found.push(...differences(rest, calls[index], name));
      from = index + 1;
    }
  }
  return found;
}
