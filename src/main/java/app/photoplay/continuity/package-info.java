/**
 * Whether a storyboard holds together: findings told from the document alone, each with the command that mends it, and
 * which of them its creator does not want to hear of.
 */
@NullMarked
@ApplicationModule(
        displayName = "Continuity",
        allowedDependencies = {
            "base",
            "project",
            "screenplay",
            "screenplay::language",
            "storyboard",
            "storyboard::document"
        })
package app.photoplay.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
