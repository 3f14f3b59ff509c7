/**
 * Everything that was made, brought or cut, as one list across the films of a person: found, marked, chosen, taken away,
 * and swept once nothing refers to it. Public works are something else, see {@code sharing}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Assets",
        allowedDependencies = {"base", "project", "storyboard", "storyboard::document", "generation", "media", "plan"})
package app.photoplay.assets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
