/**
 * The model port over fal's HTTP API: the only place that knows its endpoints, its JSON and its words.
 */
@NullMarked
@ApplicationModule(
        displayName = "fal",
        allowedDependencies = {"base", "screenplay", "generation", "media", "plan"})
package app.photoplay.fal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
