/*
 * What the frame does without the server: keys that press controls, the banner while there is no connection.
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
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event) || modal()) {
    return;
  }
  const key = CSS.escape(event.key.toLowerCase());
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

const tellConnection = () => {
  document.querySelectorAll('.offline').forEach((banner) => {
    banner.hidden = navigator.onLine;
  });
};
window.addEventListener('online', tellConnection);
window.addEventListener('offline', tellConnection);
