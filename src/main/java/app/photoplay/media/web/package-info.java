/** How stored files reach a browser. */
@NullMarked
@NamedInterface("web")
package app.photoplay.media.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
