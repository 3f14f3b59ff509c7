package app.photoplay.studio.members;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.DisplayNames;
import app.photoplay.base.DisplayPictures;
import app.photoplay.base.UserId;
import app.photoplay.base.ui.PersonFace;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectMembers;
import app.photoplay.studio.live.LiveView;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says who else looks at a film now, and that its onlooker does. Nothing is there while they are alone. */
public final class PresenceLine extends Div {

    private static final String SAY_AGAIN =
            "this.pulse = setInterval(() => document.hidden || this.$server.here(), 60000)";

    private final transient ProjectMembers members;
    private final transient CurrentUser currentUser;
    private final transient Supplier<ProjectId> project;

    PresenceLine(
            ProjectMembers members,
            DisplayNames names,
            DisplayPictures pictures,
            CurrentUser currentUser,
            Supplier<ProjectId> project,
            LiveView live) {
        this.members = members;
        this.currentUser = currentUser;
        this.project = project;
        addClassNames("presence", "sec");
        setVisible(false);
        live.keep(
                this,
                () -> {
                    Set<UserId> others = members.present(project.get()).stream()
                            .filter(person -> !person.equals(currentUser.id()))
                            .collect(Collectors.toSet());
                    return others.isEmpty() ? Others.NONE : new Others(names.of(others), pictures.of(others));
                },
                this::show,
                () -> Set.of(project.get().value()));
    }

    /** @param pictures addresses of pictures of those who have one */
    record Others(Map<UserId, String> names, Map<UserId, String> pictures) {

        static final Others NONE = new Others(Map.of(), Map.of());

        List<UserId> byName() {
            return names.keySet().stream()
                    .sorted(Comparator.comparing((UserId person) -> String.valueOf(names.get(person)))
                            .thenComparing(UserId::value))
                    .toList();
        }
    }

    void show(Others others) {
        removeAll();
        List<UserId> people = others.byName();
        setVisible(!people.isEmpty());
        people.forEach(person -> add(new PersonFace(
                String.valueOf(others.names().get(person)), others.pictures().get(person))));
        String all = people.stream().map(others.names()::get).collect(Collectors.joining(", "));
        add(new Span(getTranslation("members.also-here", all)));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        members.here(project.get());
        getElement().executeJs(SAY_AGAIN);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        getElement().executeJs("clearInterval(this.pulse)");
        // A session that ends takes its pages away for nobody: there they fall silent by themselves.
        if (currentUser.find().isPresent()) {
            members.gone(project.get());
        }
    }

    /** Called by the page about once a minute while it is looked at. */
    @ClientCallable
    public void here() {
        members.here(project.get());
    }
}
