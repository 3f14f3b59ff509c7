package app.photoplay.plan.period;

import app.photoplay.plan.PlanSettings;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Whose days count for people whose zone is not known: the one that is set, else this machine's. */
@Component
public class HouseZone {

    private final ZoneId zone;

    HouseZone(PlanSettings settings) {
        ZoneId set = settings.zone();
        zone = set == null ? ZoneId.systemDefault() : set;
    }

    public ZoneId id() {
        return zone;
    }
}
