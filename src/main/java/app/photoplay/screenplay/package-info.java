/**
 * Text in, screenplay out: prose, Fountain and Final Draft become scenes, shots and dialogue. Pure functions.
 */
@NullMarked
@ApplicationModule(
        displayName = "Screenplay",
        allowedDependencies = {})
package app.photoplay.screenplay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
