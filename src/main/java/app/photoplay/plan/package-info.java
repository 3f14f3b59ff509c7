/**
 * What a person may use and has used: plans, subscriptions and the ledger of credits, the only till.
 */
@NullMarked
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {"account", "account::profile", "base", "base::audit", "base::settings", "base::ui"})
package app.photoplay.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
