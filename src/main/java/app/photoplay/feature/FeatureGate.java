package app.photoplay.feature;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Service;
import org.togglz.core.manager.FeatureManager;
import org.togglz.core.manager.FeatureManagerBuilder;
import org.togglz.core.user.FeatureUser;
import org.togglz.core.user.SimpleFeatureUser;

/** Whether a feature is there for whoever is signed in. Cheap enough to be asked on every click. */
@Service
@PermitAll
public class FeatureGate {

    private static final String STRANGER = "";

    private final FeatureManager togglz;

    FeatureGate(FeatureStates states, CurrentUser currentUser) {
        this.togglz = new FeatureManagerBuilder()
                .featureEnum(ProductFeature.class)
                .stateRepository(states)
                .userProvider(() -> user(currentUser))
                .build();
    }

    /** Known to Togglz by their id; nobody signed in is a stranger who is in no share. */
    private static FeatureUser user(CurrentUser currentUser) {
        return new SimpleFeatureUser(currentUser.find().map(UserId::toString).orElse(STRANGER), false);
    }

    public boolean isOn(ProductFeature feature) {
        return togglz.isActive(feature);
    }
}
