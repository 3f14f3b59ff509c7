/**
 * The model port without any service: pictures and clips drawn on this machine in the manner of shadow theatre.
 */
@NullMarked
@ApplicationModule(
        displayName = "Animatic",
        allowedDependencies = {"base", "screenplay", "generation", "media", "media::ffmpeg", "plan"})
package app.photoplay.animatic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
