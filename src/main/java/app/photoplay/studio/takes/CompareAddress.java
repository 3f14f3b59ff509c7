package app.photoplay.studio.takes;

import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address of a comparison says. */
record CompareAddress(
        ProjectId project,
        ShotId shot,
        @Nullable TakeId a,
        @Nullable TakeId b) {

    private static final String FIRST = "a";
    private static final String SECOND = "b";

    /** @throws IllegalArgumentException if it names what cannot be */
    static CompareAddress of(BeforeEnterEvent event) {
        Location location = event.getLocation();
        return new CompareAddress(
                ProjectId.of(event.getRouteParameters().get("id").orElse("")),
                ShotId.of(event.getRouteParameters().get("shot").orElse("")),
                take(location, FIRST),
                take(location, SECOND));
    }

    private static @Nullable TakeId take(Location location, String name) {
        return location.getQueryParameters()
                .getSingleParameter(name)
                .map(UUID::fromString)
                .map(TakeId::new)
                .orElse(null);
    }

    /** Where two takes are compared, for links. */
    static String path(ProjectId project, ShotId shot, TakeId a, TakeId b) {
        return ProjectLinks.screen(project) + "/shots/" + shot + "/compare?" + FIRST + "=" + a + "&" + SECOND + "=" + b;
    }
}
