/**
 * People: sign-up, sign-in, profile and roles.
 */
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"base", "base::audit", "base::settings", "base::ui", "base::web", "mail"})
package app.photoplay.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
