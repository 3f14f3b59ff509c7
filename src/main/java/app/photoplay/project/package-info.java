/**
 * A work: its source text, its look and shape, its owner.
 */
@NullMarked
@ApplicationModule(
        displayName = "Project",
        allowedDependencies = {"base", "mail", "plan", "screenplay"})
package app.photoplay.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
