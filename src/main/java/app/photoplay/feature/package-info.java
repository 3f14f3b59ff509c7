/**
 * Features that are switched on for nobody, everybody, a share of people or some by name, by an administrator and while the
 * product runs. Togglz decides; its state stands in the rows of the settings.
 */
@NullMarked
@ApplicationModule(
        displayName = "Features",
        allowedDependencies = {"base", "base::settings"})
package app.photoplay.feature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
