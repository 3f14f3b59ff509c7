/** Scenes and shots as screens show them: cards, frames, words. */
@NullMarked
@NamedInterface("ui")
package app.photoplay.production.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
