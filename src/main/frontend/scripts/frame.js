/*
 * What the frame does without the server: keys that press controls, a focus that is not lost when a screen is redrawn,
 * and honest words about the connection.
 */
const typing = (event) =>
  event
    .composedPath()
    .some((node) => node.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName));

const modal = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');

const shown = (element) => element.getClientRects().length > 0 && !element.disabled;

/* A file that falls where nothing takes it would replace the page by itself. */
for (const type of ['dragover', 'drop']) {
  window.addEventListener(type, (event) => {
    if (!event.defaultPrevented && [...event.dataTransfer.types].includes('Files')) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    }
  });
}

document.addEventListener('keydown', (event) => {
  const letter = event.key.toLowerCase();
  const chord = (event.ctrlKey || event.metaKey) && letter !== 'z';
  if (event.defaultPrevented || chord || event.altKey || typing(event) || modal()) {
    return;
  }
  const shift = event.shiftKey && /^[a-z]$/.test(letter) ? 'shift+' : '';
  const key = CSS.escape(shift + letter);
  const control = [...document.querySelectorAll(`[data-key="${key}"]`)].find(shown);
  if (control) {
    event.preventDefault();
    control.click();
  }
});

document.addEventListener('keydown', (event) => {
  const menu = document.querySelector('.rail-open .menu');
  if (event.key === 'Escape' && menu && !modal()) {
    menu.click();
    menu.focus();
  }
});

/* Another screen begins at its top; one that is come back to stands where it was left. */
const places = new Map();
let here;
window.addEventListener('scroll', () => places.set(here, window.scrollY), { passive: true });
document.addEventListener('photoplay-arrived', (event) => {
  const { at, again } = event.detail;
  if (here !== undefined && here !== at) {
    const top = (again && places.get(at)) || 0;
    const go = () => window.scrollTo({ top, behavior: 'instant' });
    go();
    // The framework has places of its own, and brings back that of the screen before.
    requestAnimationFrame(() => requestAnimationFrame(go));
  }
  here = at;
});

/*
 * Where the focused control is taken out of the page, the browser gives the focus to nobody, and the next Tab begins at
 * the top. It goes to the nearest control that is left around the place instead.
 */
const CONTROLS = 'a[href], button, vaadin-button, vaadin-select, input, [tabindex="0"]';
let around = [];
document.addEventListener('focusin', (event) => {
  around = [];
  for (let node = event.target; node && node !== document.body; node = node.parentElement) {
    around.push(node);
  }
});
new MutationObserver(() => {
  if (document.activeElement !== document.body || around.length === 0 || around[0].isConnected) {
    return;
  }
  const place = around.find((node) => node.isConnected);
  around = [];
  const next = place?.closest('main') && [...place.querySelectorAll(CONTROLS)].find(shown);
  next?.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent('photoplay-focus-kept'));
}).observe(document.body, { childList: true, subtree: true });

/*
 * The framework goes on saying that it reconnects after it has, until its next heartbeat in minutes. What it has not
 * noticed one of its own tries after the server answered again is said here.
 */
const ASK_EVERY = 2000;
const ITS_OWN_TRY = 4000;
let asking;
const answers = async () => {
  try {
    return (await fetch(new URL('icons/photoplay.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
};
const ask = async (since) => {
  const connection = window.Vaadin?.connectionState;
  if (connection?.state !== 'reconnecting') {
    asking = undefined;
    return;
  }
  const first = (await answers()) ? (since ?? performance.now()) : undefined;
  if (first !== undefined && performance.now() - first >= ITS_OWN_TRY) {
    connection.state = 'connected';
  }
  asking = setTimeout(() => ask(first), ASK_EVERY);
};
const listen = () => {
  const connection = window.Vaadin?.connectionState;
  connection?.addStateChangeListener(() => {
    if (connection.state === 'reconnecting' && !asking) {
      asking = setTimeout(ask, ASK_EVERY);
    }
  });
};
listen();
// Heard when it changes, and no stray words outside the landmarks.
document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');

/* The framework's last word, such as that the session is over, is heard and can be answered by keyboard. */
new MutationObserver((changes) => {
  const note = changes.flatMap((change) => [...change.addedNodes]).find((node) => node.matches?.('.v-system-error'));
  if (note) {
    note.setAttribute('role', 'alertdialog');
    note.setAttribute('aria-label', note.firstChild?.textContent ?? '');
    note.tabIndex = 0;
    note.popover = 'manual'; // above an open dialog
    note.showPopover();
    note.addEventListener('keydown', (event) => event.key === 'Enter' && note.click());
    note.focus();
  }
}).observe(document.body, { childList: true });
