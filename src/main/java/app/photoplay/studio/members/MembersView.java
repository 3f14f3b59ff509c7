package app.photoplay.studio.members;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.DisplayNames;
import app.photoplay.base.DisplayPictures;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.ui.Toast;
import app.photoplay.project.HandOver;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectHandOvers;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectInvitations;
import app.photoplay.project.ProjectMember;
import app.photoplay.project.ProjectMembers;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.studio.FilmPage;
import app.photoplay.studio.live.LiveView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who works on a film, live: the owner changes, limits and invites; everybody sees who is here, and leaves. */
@Route("films/:id/people")
@PermitAll
@StyleSheet("context://styles/members.css")
class MembersView extends Composite<Div> implements BeforeEnterObserver, FilmPage, MemberActs {

    private final transient ProjectAccess access;
    private final transient ProjectMembers members;
    private final transient ProjectInvitations invitations;
    private final transient DisplayNames names;
    private final transient DisplayPictures pictures;
    private final transient CurrentUser currentUser;
    private final transient ProjectHandOvers handOvers;
    private final transient HandOverCosts costs;
    private final Div list = new Div();
    private final Map<UserId, MemberLine> lines = new HashMap<>();
    private final HandOverPart handOver;
    private final InvitationPart part;
    private final Button leave = new Button(getTranslation("members.leave"), click -> askToLeave());
    private @Nullable ProjectId project;
    private transient @Nullable MembersShown shown;

    MembersView(
            ProjectAccess access,
            ProjectMembers members,
            ProjectInvitations invitations,
            DisplayNames names,
            DisplayPictures pictures,
            CurrentUser currentUser,
            ProjectHandOvers handOvers,
            HandOverCosts costs,
            LiveView live) {
        this.access = access;
        this.members = members;
        this.invitations = invitations;
        this.names = names;
        this.pictures = pictures;
        this.currentUser = currentUser;
        this.handOvers = handOvers;
        this.costs = costs;
        this.handOver = new HandOverPart(handOvers, this::id, this::reload);
        this.part = new InvitationPart(invitations, this::id, this::reload);
        list.addClassName("member-list");
        list.getElement().setAttribute("role", "list");
        leave.addClassName("member-leave");
        Paragraph about = new Paragraph(getTranslation("members.about"));
        about.addClassName("sec");
        getContent().addClassNames("sheet", "members");
        getContent().add(new H1(getTranslation("members.title")), about, handOver, list, leave, part);
        live.keep(this, this::load, this::show, () -> Set.of(id().value()));
    }

    private MembersShown load() {
        ProjectSummary summary = access.require(id(), ProjectRight.VIEW);
        boolean mine = summary.owner().equals(currentUser.id());
        List<ProjectMember> all = members.of(id());
        HandOver asked = handOvers.of(id()).orElse(null);
        Set<UserId> people = new HashSet<>(Set.of(summary.owner()));
        all.forEach(member -> people.add(member.person()));
        return new MembersShown(
                summary,
                mine,
                all,
                mine ? invitations.of(id()) : List.of(),
                mine ? invitations.refused(id()).orElse(null) : null,
                names.of(people),
                pictures.of(people),
                members.present(id()),
                asked,
                asked == null || mine ? null : costs.of(id()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            project = ProjectId.of(event.getRouteParameters().get("id").orElse(""));
            show(load());
        } catch (IllegalArgumentException e) {
            event.rerouteToError(NotFoundException.class);
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.NOT_FOUND) {
                throw refusal;
            }
            event.rerouteToError(NotFoundException.class);
        }
    }

    void show(MembersShown now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<Component> all = new ArrayList<>(List.of(owner(now)));
        lines.keySet()
                .retainAll(now.members().stream().map(ProjectMember::person).toList());
        for (ProjectMember member : now.members()) {
            MemberLine line = lines.computeIfAbsent(member.person(), one -> new MemberLine(member, this));
            line.show(member, now);
            all.add(line);
        }
        list.getChildren().filter(child -> !all.contains(child)).toList().forEach(list::remove);
        for (int i = 0; i < all.size(); i++) {
            if (list.getComponentCount() <= i || list.getComponentAt(i) != all.get(i)) {
                list.addComponentAtIndex(i, all.get(i));
            }
        }
        handOver.show(now);
        leave.setVisible(!now.mine());
        part.setVisible(now.mine());
        part.show(now.invitations(), now.refused());
    }

    @Override
    public void change(ProjectMember changed) {
        does(() -> members.change(id(), changed.person(), changed.role(), changed.most()));
    }

    @Override
    public void remove(UserId person) {
        does(() -> members.remove(id(), person, getLocale()));
    }

    @Override
    public void handOver(UserId person) {
        does(() -> {
            handOvers.ask(id(), person, InvitationPart.home(), getLocale());
            Toast.told(getTranslation("members.asked-now"));
        });
    }

    private Div owner(MembersShown now) {
        UserId owner = now.project().owner();
        Span role = new Span(getTranslation("members.owner"));
        role.addClassName("sec");
        Div line = new Div(MemberLine.who(owner, now, now.here().contains(owner)), role);
        line.addClassName("member");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private void askToLeave() {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("members.leave"),
                getTranslation("members.leave-words"),
                getTranslation("members.leave-act"),
                sure -> leave());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("members.stay"));
        dialog.open();
    }

    private void leave() {
        try {
            members.remove(id(), currentUser.id(), getLocale());
            UI.getCurrent().navigate("");
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }

    private void does(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        reload();
    }

    private void reload() {
        show(load());
    }

    @Override
    public ProjectId id() {
        return Objects.requireNonNull(project);
    }

    @Override
    public String filmTitle() {
        return shown == null ? "" : shown.project().title();
    }

    @Override
    public String pageKey() {
        return "members.title";
    }
}
