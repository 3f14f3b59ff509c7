package app.photoplay.studio;

import app.photoplay.base.ui.HasRailLinks.RailLink;
import app.photoplay.base.ui.Icons;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import com.vaadin.flow.component.Component;
import java.util.List;

/** What of a film stands in the sidebar: the same on each of its screens, so that nothing goes from under the hand. */
public final class FilmRail {

    private FilmRail() {}

    public static List<RailLink> of(Component screen, ProjectId film) {
        return List.of(
                new RailLink(Icons.USERS, screen.getTranslation("cast.menu"), ProjectLinks.cast(film)),
                new RailLink(Icons.TEAM, screen.getTranslation("members.menu"), ProjectLinks.members(film)));
    }
}
