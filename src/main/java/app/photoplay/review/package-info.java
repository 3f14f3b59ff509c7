/**
 * What is said about published works: remarks of guests and of the team in threads, with drawings; approvals; and the
 * edits that remarks become, with their price.
 */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "base",
            "base::web",
            "plan",
            "project",
            "storyboard",
            "storyboard::document",
            "production",
            "production::order",
            "media",
            "sharing",
            "sharing::web"
        })
package app.photoplay.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
