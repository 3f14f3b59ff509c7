/**
 * Letters to people: written in the transaction that gives the reason, sent once, by SMTP or into files.
 */
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"base"})
package app.photoplay.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
