package app.photoplay.plan.period;

import app.photoplay.plan.PlanSettings;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Whose days count for people whose zone is not known: the one that is set, else this machine's. */
@Component
class HouseZone {

    private final ZoneId zone;

    HouseZone(PlanSettings settings) {
        ZoneId set = settings.zone();
        zone = set == null ? ZoneId.systemDefault() : set;
    }

    ZoneId id() {
        return zone;
    }
}
