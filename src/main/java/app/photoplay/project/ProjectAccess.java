package app.photoplay.project;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one answer to who may do what with a project and with anything that belongs to it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ProjectAccess {

    private final ProjectRows rows;
    private final MemberRows members;
    private final CurrentUser currentUser;

    ProjectAccess(ProjectRows rows, MemberRows members, CurrentUser currentUser) {
        this.rows = rows;
        this.members = members;
        this.currentUser = currentUser;
    }

    /**
     * Lets the signed-in person pass.
     *
     * @throws Refusal with NOT_FOUND where they may not even see it, or it does not exist: nobody learns which; with
     *     VIEWING_ONLY where an administrator looks at the screens of who may
     */
    public ProjectSummary require(ProjectId id, ProjectRight right) {
        if (right != ProjectRight.VIEW && currentUser.viewer().isPresent()) {
            throw new Refusal(ErrorCode.VIEWING_ONLY, null);
        }
        return allowed(id, currentUser.id(), right).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    /**
     * The same for what is only read: an administrator who looks at the screens of who may passes too.
     *
     * @throws Refusal with NOT_FOUND as {@link #require}
     */
    public ProjectSummary requireToRead(ProjectId id, ProjectRight right) {
        return allowed(id, currentUser.id(), right).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    /** Whether the signed-in person has that right; false also where there is no such project. */
    public boolean allows(ProjectId id, ProjectRight right) {
        return (right == ProjectRight.VIEW || currentUser.viewer().isEmpty())
                && allowed(id, currentUser.id(), right).isPresent();
    }

    /**
     * What the signed-in person may do with it, as its screens show it; an administrator who looks at somebody’s screens
     * sees what that person sees.
     *
     * @throws Refusal with NOT_FOUND as {@link #require}
     */
    public ProjectRights rights(ProjectId id) {
        UserId person = currentUser.id();
        for (ProjectRight right : List.of(ProjectRight.OWN, ProjectRight.EDIT, ProjectRight.COMMENT)) {
            if (allowed(id, person, right).isPresent()) {
                return new ProjectRights(right);
            }
        }
        requireToRead(id, ProjectRight.VIEW);
        return new ProjectRights(ProjectRight.VIEW);
    }

    /** All on which the signed-in person has that right, newest first: one query. */
    public List<ProjectSummary> all(ProjectRight right) {
        if (right != ProjectRight.VIEW && currentUser.viewer().isPresent()) {
            return List.of();
        }
        return found(right);
    }

    /** Those on which screens offer that to the signed-in person, as {@link #rights} says of one: one query. */
    public Set<ProjectId> offered(ProjectRight right) {
        return found(right).stream().map(ProjectSummary::id).collect(Collectors.toSet());
    }

    private List<ProjectSummary> found(ProjectRight right) {
        List<String> roles = Stream.of(MemberRole.values())
                .filter(role -> role.allows(right))
                .map(MemberRole::name)
                .toList();
        UUID person = currentUser.id().value();
        List<Project> found = roles.isEmpty() ? rows.ownedBy(person) : rows.openTo(person, roles);
        return found.stream().map(Project::summary).toList();
    }

    /** The signed-in person’s own, newest first, to be read: one query. */
    public List<ProjectSummary> own() {
        return rows.ownedBy(currentUser.id().value()).stream()
                .map(Project::summary)
                .toList();
    }

    /** Owners have every right, members those of their role, others none; what lies in the bin is there for nobody but the bin. */
    private Optional<ProjectSummary> allowed(ProjectId id, UserId person, ProjectRight right) {
        return rows.findById(id.value())
                .filter(project -> !project.isRemoved())
                .filter(project -> project.belongsTo(person)
                        || members.role(id, person)
                                .filter(role -> role.allows(right))
                                .isPresent())
                .map(Project::summary);
    }
}
