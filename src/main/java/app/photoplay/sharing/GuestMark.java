package app.photoplay.sharing;

import app.photoplay.plan.Demand;
import app.photoplay.plan.LimitRefusal;
import app.photoplay.plan.Limits;
import app.photoplay.plan.SharingFeature;
import app.photoplay.project.ProjectArchive;
import app.photoplay.project.ProjectId;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What stands over the pictures that guests see: their own name where the link asks for it, and ours where the plan of the
 * film’s owner shows films with a mark. Asked anew for each page, so that another plan shows at once.
 */
@Component
@PermitAll
public class GuestMark {

    private static final String OURS = "Photoplay";

    private final Limits limits;
    private final ProjectArchive projects;

    GuestMark(Limits limits, ProjectArchive projects) {
        this.limits = limits;
        this.projects = projects;
    }

    /** Empty for none. */
    public String of(GuestEntry.In in) {
        String name = in.link().asksName() ? in.guest().name() : "";
        if (limits.gives(in.link().owner(), SharingFeature.NO_MARK)) {
            return name;
        }
        return name.isEmpty() ? OURS : name + " · " + OURS;
    }

    /** Why films of this project are shown with our mark; empty where they are not. Whoever asks may see the project. */
    public Optional<LimitRefusal> because(ProjectId project) {
        return limits.check(projects.summary(project).owner(), new Demand.Sharing(SharingFeature.NO_MARK));
    }
}
