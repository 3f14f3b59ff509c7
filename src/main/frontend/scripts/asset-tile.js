/*
 * One picture of the rows: a button that opens it, a box that picks it, and what is known of it on top.
 */
const ICONS = {
  check: "<path d='M4 10.5l4 4 8-9'/>",
  heart: "<path d='M10 16.5S3.5 12.6 3.5 7.9A3.6 3.6 0 0 1 10 5.8a3.6 3.6 0 0 1 6.5 2.1c0 4.7-6.5 8.6-6.5 8.6z' fill='currentColor'/>",
  play: "<path d='M6 4l10 6-10 6z' fill='currentColor'/>",
};
/* Narrower than that, box and heart do not stand side by side; pixels. */
const NARROW = 72;
const icon = (name) => `<svg class="i s" viewBox="0 0 20 20" focusable="false" aria-hidden="true">${ICONS[name]}</svg>`;
const time = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

export const element = (name, classes, parent) => {
  const node = document.createElement(name);
  node.className = classes;
  parent?.append(node);
  return node;
};

/* An empty one. */
export const emptyTile = (box) => {
  const tile = element('div', 'g-t', box);
  tile.setAttribute('role', 'listitem');
  tile.innerHTML = `<button type="button" class="g-open"></button><button type="button" class="g-ck" role="checkbox"><span>${icon('check')}</span></button>`;
  return tile;
};

/* Puts it at its place of so many; place: {left, top, width, height} in pixels. */
export const put = (tile, index, size, { left, top, width, height }) => {
  const place = `transform:translate(${left}px,${top}px);width:${width}px;height:${height}px`;
  if (tile.place === place && tile.index === index && tile.size === size) return;
  Object.assign(tile, { place, index, size });
  tile.classList.toggle('narrow', width < NARROW);
  tile.dataset.at = index;
  tile.setAttribute('aria-posinset', index + 1);
  tile.setAttribute('aria-setsize', size);
  tile.style.cssText = place;
};

/* Shows what is known of it by now; width in pixels says which picture is large enough. */
export const fill = (tile, card, width, words) => {
  const before = tile.card;
  tile.card = card;
  const open = tile.firstElementChild;
  if (before?.id !== card?.id) {
    const src = `media/${card.picture}/`;
    const image = new Image();
    image.decoding = 'async';
    image.alt = '';
    image.sizes = `${Math.ceil(width)}px`;
    image.srcset = `${src}thumbnail 480w, ${src}gallery 960w`;
    image.src = `${src}thumbnail`;
    image.onerror = () => tile.classList.add('broken');
    open.replaceChildren(image);
  }
  open.setAttribute('aria-label', card.spoken);
  tile.children[1].setAttribute('aria-label', `${words.select} ${card.spoken}`);
  tile.querySelectorAll('.g-mk, .g-fav, .g-gone').forEach((node) => node.remove());
  const mark = element('span', 'g-mk tab', tile);
  mark.innerHTML = `<span>${card.seconds ? icon('play') + time(card.seconds) : ''}</span>`;
  if (card.chosen) {
    const chosen = element('b', '', mark);
    chosen.innerHTML = icon('check');
    chosen.append(Object.assign(document.createElement('i'), { textContent: `${words.shot} ` }), `${card.number || ''}`);
  }
  if (card.favourite) element('span', 'g-fav', tile).innerHTML = icon('heart');
  if (card.binned) element('span', 'g-gone t12', tile).textContent = words.binned;
  tile.classList.toggle('gone', Boolean(card.binned));
};

/* Whether it is picked, left out of all that are, and where the keyboard is. */
export const mark = (tile, on, excepted, focused) => {
  if (tile.on === on && tile.excepted === excepted && tile.focused === focused) return;
  Object.assign(tile, { on, excepted, focused });
  tile.classList.toggle('on', on);
  tile.classList.toggle('exc', excepted);
  tile.children[0].tabIndex = focused ? 0 : -1;
  tile.children[1].tabIndex = focused ? 0 : -1;
  tile.children[1].setAttribute('aria-checked', on);
};
