/**
 * What a storyboard lacks and what that costs: prompts, what each take was made from, missing and stale, quotes, orders.
 */
@NullMarked
@ApplicationModule(
        displayName = "Production",
        allowedDependencies = {
            "base",
            "feature",
            "plan",
            "project",
            "screenplay",
            "storyboard",
            "storyboard::document",
            "generation",
            "media"
        })
package app.photoplay.production;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
