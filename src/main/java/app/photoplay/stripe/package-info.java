/**
 * Payments through Stripe: the only place that knows its API and its words. Here where there is a key; nobody imports it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Stripe",
        allowedDependencies = {"base", "plan", "plan::billing"})
package app.photoplay.stripe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
