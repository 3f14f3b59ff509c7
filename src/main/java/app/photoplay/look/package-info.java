/**
 * Looks of creators' own: words and pictures, kept with their account and taken over by films.
 */
@NullMarked
@ApplicationModule(
        displayName = "Look",
        allowedDependencies = {"base", "project", "media"})
package app.photoplay.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
