/**
 * The shared kernel without business words: ids, time, error codes, the current user, and widgets and answers that every capability uses.
 */
@NullMarked
@ApplicationModule(
        displayName = "Base",
        allowedDependencies = {})
package app.photoplay.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
