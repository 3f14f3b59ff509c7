/** Storyboards as they are shown and priced. */
@NamedInterface("view")
@NullMarked
package app.photoplay.production.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
