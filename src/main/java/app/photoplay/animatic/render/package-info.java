/** Layers to pixels: compositing, finish, stills and the frames of clips. */
@NullMarked
package app.photoplay.animatic.render;

import org.jspecify.annotations.NullMarked;
