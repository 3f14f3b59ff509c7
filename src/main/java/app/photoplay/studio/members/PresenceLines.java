package app.photoplay.studio.members;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.DisplayNames;
import app.photoplay.base.DisplayPictures;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectMembers;
import app.photoplay.studio.live.LiveView;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the line of a screen that says who else is there. */
@Component
public class PresenceLines {

    private final ProjectMembers members;
    private final DisplayNames names;
    private final DisplayPictures pictures;
    private final CurrentUser currentUser;
    private final LiveView live;

    public PresenceLines(
            ProjectMembers members,
            DisplayNames names,
            DisplayPictures pictures,
            CurrentUser currentUser,
            LiveView live) {
        this.members = members;
        this.names = names;
        this.pictures = pictures;
        this.currentUser = currentUser;
        this.live = live;
    }

    public PresenceLine of(Supplier<ProjectId> project) {
        return new PresenceLine(members, names, pictures, currentUser, project, live);
    }
}
