/**
 * Works shown to guests: versions that were published, links to them, who may see what behind a link, and how often it
 * was looked at.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sharing",
        allowedDependencies = {
            "base",
            "base::audit",
            "base::web",
            "plan",
            "project",
            "screenplay",
            "storyboard",
            "storyboard::document",
            "production",
            "production::view",
            "film",
            "film::cut",
            "media",
            "media::web"
        })
package app.photoplay.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
