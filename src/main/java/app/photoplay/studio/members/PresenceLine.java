package app.photoplay.studio.members;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.DisplayNames;
import app.photoplay.base.UserId;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectMembers;
import app.photoplay.studio.live.LiveView;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says who else looks at a film now, and that its onlooker does. Nothing is there while they are alone. */
public final class PresenceLine extends Div {

    private static final String SAY_AGAIN =
            "this.pulse = setInterval(() => document.hidden || this.$server.here(), 60000)";

    private final transient ProjectMembers members;
    private final transient Supplier<ProjectId> project;

    PresenceLine(
            ProjectMembers members,
            DisplayNames names,
            CurrentUser currentUser,
            Supplier<ProjectId> project,
            LiveView live) {
        this.members = members;
        this.project = project;
        addClassNames("presence", "sec");
        setVisible(false);
        live.keep(
                this,
                () -> {
                    Set<UserId> others = members.present(project.get()).stream()
                            .filter(person -> !person.equals(currentUser.id()))
                            .collect(Collectors.toSet());
                    return others.isEmpty() ? Map.<UserId, String>of() : names.of(others);
                },
                this::show,
                () -> Set.of(project.get().value()));
    }

    void show(Map<UserId, String> others) {
        setVisible(!others.isEmpty());
        setText(getTranslation("members.also-here", String.join(", ", new TreeSet<>(others.values()))));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        members.here(project.get());
        getElement().executeJs(SAY_AGAIN);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        getElement().executeJs("clearInterval(this.pulse)");
        members.gone(project.get());
    }

    /** Called by the page about once a minute while it is looked at. */
    @ClientCallable
    public void here() {
        members.here(project.get());
    }
}
