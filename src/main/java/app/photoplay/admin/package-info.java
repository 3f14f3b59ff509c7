/**
 * The administration: its frame, and the screens and HTTP interface of those who look after the house. Each screen is a
 * route below {@code admin} with {@code @RolesAllowed("ADMIN")} and a {@code @Menu} entry (order 100 and up), and is an
 * {@link app.photoplay.admin.AdminScreen}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {
            "account",
            "account::administrator",
            "account::profile",
            "account::session",
            "account::signup",
            "base",
            "base::audit",
            "base::settings",
            "base::ui",
            "conversion",
            "conversion::process",
            "feature",
            "generation",
            "generation::desk",
            "plan",
            "plan::billing",
            "plan::grant",
            "plan::subscription",
            "plan::ui",
            "project",
            "sharing"
        })
package app.photoplay.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
