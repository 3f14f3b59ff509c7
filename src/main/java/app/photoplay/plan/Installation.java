package app.photoplay.plan;

import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * For whom this installation is: as {@code photoplay.installation} says; unless it does, for oneself where a service is
 * paid by a key of one's own and nobody has set what the free plan gives.
 */
@Service
@PermitAll
public class Installation {

    private final InstallationMode mode;

    Installation(
            @Value("${photoplay.installation:#{null}}") @Nullable InstallationMode set,
            PlanSettings settings,
            ObjectProvider<OwnKey> keys) {
        boolean own = keys.stream().findAny().isPresent() && settings.monthlyCredits() == null;
        mode = set != null ? set : own ? InstallationMode.OWN : InstallationMode.PUBLIC;
    }

    public InstallationMode mode() {
        return mode;
    }

    /** Whether plans and credits count here. */
    public boolean counts() {
        return mode == InstallationMode.PUBLIC;
    }
}
