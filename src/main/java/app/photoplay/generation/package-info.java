/**
 * One request to a generative model, from its quote to its stored result; owner of the port {@link app.photoplay.generation.ModelProvider}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Generation",
        allowedDependencies = {"base", "base::audit", "base::settings", "screenplay", "plan", "plan::grant", "media"})
package app.photoplay.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
