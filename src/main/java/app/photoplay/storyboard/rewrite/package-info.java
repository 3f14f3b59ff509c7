/** Another text under a storyboard: what of it stays, what follows the new words, what comes and what goes. Pure. */
@NullMarked
@NamedInterface("rewrite")
package app.photoplay.storyboard.rewrite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
