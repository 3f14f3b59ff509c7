/**
 * The administration: its frame, and the screens and HTTP interface of those who look after the house. Each screen is a
 * route below {@code admin} with {@code @RolesAllowed("ADMIN")} and a {@code @Menu} entry (order 100 and up), and is an
 * {@link app.photoplay.admin.AdminScreen}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {
            "base",
            "base::audit",
            "base::ui",
            "account",
            "sharing",
            "generation",
            "plan",
            "plan::grant",
            "plan::subscription",
            "plan::ui"
        })
package app.photoplay.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
