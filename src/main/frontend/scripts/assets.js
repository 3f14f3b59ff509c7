/* What the gallery needs, as modules: the elements wait for each other. */
import('./asset-rows.js');
import('./asset-lightbox.js');
