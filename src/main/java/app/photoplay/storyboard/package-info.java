/**
 * Scenes, shots and takes as the creator sees and edits them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Storyboard",
        allowedDependencies = {"base", "plan", "project", "screenplay", "media"})
package app.photoplay.storyboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
