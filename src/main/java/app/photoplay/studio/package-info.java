/**
 * The screens and the HTTP interface of a project: the films of a person, a new film, and one film while it is made and
 * when it is done.
 */
@NullMarked
@ApplicationModule(
        displayName = "Studio",
        allowedDependencies = {
            "assets",
            "base",
            "base::ui",
            "base::web",
            "plan",
            "plan::billing",
            "plan::subscription",
            "plan::ui",
            "spending",
            "project",
            "screenplay",
            "storyboard",
            "storyboard::document",
            "storyboard::rewrite",
            "production",
            "production::cast",
            "production::order",
            "production::take",
            "production::view",
            "generation",
            "film",
            "film::cut",
            "sharing",
            "review",
            "continuity",
            "filmography",
            "look",
            "conversion",
            "conversion::process",
            "conversion::reading",
            "conversion::rewrite",
            "conversion::screen",
            "media"
        })
package app.photoplay.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
