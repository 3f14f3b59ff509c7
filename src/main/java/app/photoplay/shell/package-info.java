/**
 * The frame around every screen: layout, navigation, error views and the security filter chain.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "base",
            "base::ui",
            "base::web",
            "account",
            "account::leaving",
            "account::passkey",
            "account::profile",
            "account::provider",
            "account::session",
            "account::signin",
            "account::token"
        })
package app.photoplay.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
