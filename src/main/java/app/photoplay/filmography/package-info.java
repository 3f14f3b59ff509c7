/**
 * A film as a whole: its copy, and how all of it goes once its time in the bin is over.
 */
@NullMarked
@ApplicationModule(
        displayName = "Filmography",
        allowedDependencies = {"base", "project", "storyboard", "generation", "film", "media"})
package app.photoplay.filmography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
