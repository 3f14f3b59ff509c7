/**
 * One conversion of a text into a film: its plan, its steps, its progress, its retry and cancel.
 */
@NullMarked
@ApplicationModule(
        displayName = "Conversion",
        allowedDependencies = {
            "base",
            "base::audit",
            "plan",
            "project",
            "screenplay",
            "storyboard",
            "storyboard::document",
            "storyboard::rewrite",
            "production",
            "production::order",
            "production::view",
            "generation",
            "film",
            "film::cut",
            "look",
            "media"
        })
package app.photoplay.conversion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
