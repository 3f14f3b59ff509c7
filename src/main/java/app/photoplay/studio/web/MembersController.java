package app.photoplay.studio.web;

import app.photoplay.base.DisplayNames;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.project.Invitation;
import app.photoplay.project.MadeInvitation;
import app.photoplay.project.MemberRole;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectInvitations;
import app.photoplay.project.ProjectMember;
import app.photoplay.project.ProjectMembers;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who works on a film, by HTTP: members, invitations, leaving. */
@RestController
@RequestMapping("/api")
class MembersController {

    private final ProjectMembers members;
    private final ProjectInvitations invitations;
    private final ProjectAccess access;
    private final DisplayNames names;

    MembersController(
            ProjectMembers members, ProjectInvitations invitations, ProjectAccess access, DisplayNames names) {
        this.members = members;
        this.invitations = invitations;
        this.access = access;
        this.names = names;
    }

    /**
     * @param name empty where the account is gone
     * @param role {@code owner} for whose the film is, who stands first
     * @param credits that they may order in a month; null for no limit
     */
    record MemberAnswer(
            UUID person, String name, String role, @Nullable BigDecimal credits, BigDecimal ordered, Instant joinedAt) {

        static MemberAnswer of(ProjectMember member, Map<UserId, String> names) {
            return new MemberAnswer(
                    member.person().value(),
                    names.getOrDefault(member.person(), ""),
                    KebabCase.of(member.role()),
                    member.most(),
                    member.ordered(),
                    member.joinedAt());
        }
    }

    /** @param address shown once, for one that is a link */
    record InvitationAnswer(
            UUID id,
            String role,
            @Nullable String email,
            Instant madeAt,
            Instant expiresAt,
            @Nullable String address) {

        static InvitationAnswer of(Invitation invitation) {
            return of(invitation, null);
        }

        static InvitationAnswer of(Invitation invitation, @Nullable String address) {
            return new InvitationAnswer(
                    invitation.id(),
                    KebabCase.of(invitation.role()),
                    invitation.email(),
                    invitation.madeAt(),
                    invitation.expiresAt(),
                    address);
        }
    }

    /**
     * What is left out stays as it is.
     *
     * @param credits that they may order in a month
     * @param unlimited true where no limit is wanted any more
     */
    record MemberRequest(
            @Size(max = ConvertRequest.LONGEST_WORD) @Nullable
            String role,

            @Nullable BigDecimal credits,
            @Nullable Boolean unlimited) {

        @Nullable
        BigDecimal most(ProjectMember now) {
            return Boolean.TRUE.equals(unlimited) ? null : credits == null ? now.most() : credits;
        }
    }

    /** @param email for a letter; null for a link */
    record InvitationRequest(
            @NotNull @Size(max = ConvertRequest.LONGEST_WORD) @Nullable
            String role,

            @Size(max = 300) @Nullable String email) {}

    record JoinedAnswer(UUID project) {}

    @GetMapping("/projects/{id}/members")
    List<MemberAnswer> members(@PathVariable UUID id) {
        ProjectSummary film = access.require(new ProjectId(id), ProjectRight.VIEW);
        List<ProjectMember> all = members.of(film.id());
        Map<UserId, String> called =
                names.of(Stream.concat(Stream.of(film.owner()), all.stream().map(ProjectMember::person))
                        .toList());
        MemberAnswer owner = new MemberAnswer(
                film.owner().value(),
                called.getOrDefault(film.owner(), ""),
                "owner",
                null,
                BigDecimal.ZERO,
                film.createdAt());
        return Stream.concat(Stream.of(owner), all.stream().map(member -> MemberAnswer.of(member, called)))
                .toList();
    }

    @PatchMapping("/projects/{id}/members/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @PathVariable UUID person, @Valid @RequestBody MemberRequest request) {
        ProjectId project = new ProjectId(id);
        ProjectMember now = members.of(project).stream()
                .filter(member -> member.person().value().equals(person))
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        MemberRole role = request.role() == null ? now.role() : role(request.role());
        members.change(project, now.person(), role, request.most(now));
    }

    /** Ends a membership: the owner’s of others, and everybody’s own. */
    @DeleteMapping("/projects/{id}/members/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID person, Locale language) {
        members.remove(new ProjectId(id), new UserId(person), language);
    }

    @GetMapping("/projects/{id}/invitations")
    List<InvitationAnswer> invitations(@PathVariable UUID id) {
        return invitations.of(new ProjectId(id)).stream()
                .map(InvitationAnswer::of)
                .toList();
    }

    @PostMapping("/projects/{id}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationAnswer invite(
            @PathVariable UUID id,
            @Valid @RequestBody InvitationRequest request,
            HttpServletRequest http,
            Locale language) {
        MemberRole role = role(request.role());
        URI home = home(http);
        if (request.email() != null) {
            return InvitationAnswer.of(invitations.letter(new ProjectId(id), role, request.email(), home, language));
        }
        MadeInvitation made = invitations.link(new ProjectId(id), role);
        return InvitationAnswer.of(made.invitation(), home + made.path());
    }

    /** Our address, with a slash at its end. */
    static URI home(HttpServletRequest http) {
        return URI.create(
                ServletUriComponentsBuilder.fromContextPath(http).build().toUriString() + "/");
    }

    @DeleteMapping("/projects/{id}/invitations/{invitation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, @PathVariable UUID invitation) {
        invitations.withdraw(new ProjectId(id), invitation);
    }

    @PostMapping("/invitations/{token}/accept")
    JoinedAnswer accept(@PathVariable @Size(max = 100) String token) {
        return new JoinedAnswer(invitations.accept(token).value());
    }

    private static MemberRole role(@Nullable String word) {
        for (MemberRole role : MemberRole.values()) {
            if (KebabCase.of(role).equals(word)) {
                return role;
            }
        }
        throw new Refusal(ErrorCode.VALIDATION, "role");
    }
}
