/** Another text under a film, and another face. */
@NamedInterface("rewrite")
@NullMarked
package app.photoplay.conversion.rewrite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
