/**
 * Somebody leaves: all that is theirs as a file to take along, and the end of an account with its films and files.
 */
@NullMarked
@ApplicationModule(
        displayName = "Departure",
        allowedDependencies = {"base", "base::ui", "account::leaving", "project", "media"})
package app.photoplay.departure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
