/** Scenes and shots as screens show them: cards, frames, words. */
@NullMarked
package app.photoplay.studio.board;

import org.jspecify.annotations.NullMarked;
