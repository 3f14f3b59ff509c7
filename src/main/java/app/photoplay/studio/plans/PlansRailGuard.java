package app.photoplay.studio.plans;

import app.photoplay.base.ui.RailGuard;
import app.photoplay.plan.Installation;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Component;

/** Leaves the page of plans out of the sidebar where an installation is for oneself. */
@Component
@PermitAll
class PlansRailGuard implements RailGuard {

    private final Installation installation;

    PlansRailGuard(Installation installation) {
        this.installation = installation;
    }

    @Override
    public boolean shows(String path) {
        return installation.counts() || !path.equals("plans");
    }
}
