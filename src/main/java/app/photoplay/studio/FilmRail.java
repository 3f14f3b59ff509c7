package app.photoplay.studio;

import app.photoplay.base.ui.HasRailLinks.RailLink;
import app.photoplay.base.ui.Icons;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** What of a film stands in the sidebar: the same on each of its screens, so that nothing goes from under the hand. */
public final class FilmRail {

    private FilmRail() {}

    public static List<RailLink> of(ProjectId film) {
        return List.of(
                new RailLink(Icons.USERS, I18NProvider.translate("cast.menu"), ProjectLinks.cast(film)),
                new RailLink(Icons.TEAM, I18NProvider.translate("members.menu"), ProjectLinks.members(film)));
    }
}
