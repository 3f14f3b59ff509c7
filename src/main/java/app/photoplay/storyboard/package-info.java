/**
 * Scenes, shots and takes as the creator sees and edits them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Storyboard",
        allowedDependencies = {"base", "base::ui", "base::web", "project", "screenplay", "media", "account"})
package app.photoplay.storyboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
