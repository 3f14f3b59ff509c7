package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.project.Invitation;
import app.photoplay.project.MemberRole;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectInvitations;
import app.photoplay.project.ProjectMember;
import app.photoplay.project.ProjectMembers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

/** Who works on a film, by HTTP: members, invitations, leaving, handing over. */
@RestController
@RequestMapping("/api")
class MembersController {

    private final ProjectMembers members;
    private final ProjectInvitations invitations;

    MembersController(ProjectMembers members, ProjectInvitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    /** @param credits that they may order in a month; null for no limit */
    record MemberAnswer(UUID person, String role, @Nullable BigDecimal credits, BigDecimal ordered, Instant joinedAt) {

        static MemberAnswer of(ProjectMember member) {
            return new MemberAnswer(
                    member.person().value(),
                    KebabCase.of(member.role()),
                    member.most(),
                    member.ordered(),
                    member.joinedAt());
        }
    }

    /** @param address shown once, for one that is a link */
    record InvitationAnswer(
            @Nullable UUID id,
            String role,
            @Nullable String email,
            @Nullable Instant expiresAt,
            @Nullable String address) {

        static InvitationAnswer of(Invitation invitation) {
            return new InvitationAnswer(
                    invitation.id(), KebabCase.of(invitation.role()), invitation.email(), invitation.expiresAt(), null);
        }
    }

    /** @param credits that they may order in a month; null for no limit */
    record MemberRequest(
            @NotNull @Size(max = ConvertRequest.LONGEST_WORD) @Nullable
            String role,

            @Nullable BigDecimal credits) {}

    /** @param email for a letter; null for a link */
    record InvitationRequest(
            @NotNull @Size(max = ConvertRequest.LONGEST_WORD) @Nullable
            String role,

            @Size(max = 300) @Nullable String email) {}

    record JoinedAnswer(UUID project) {}

    @GetMapping("/projects/{id}/members")
    List<MemberAnswer> members(@PathVariable UUID id) {
        return members.of(new ProjectId(id)).stream().map(MemberAnswer::of).toList();
    }

    @PatchMapping("/projects/{id}/members/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @PathVariable UUID person, @Valid @RequestBody MemberRequest request) {
        members.change(new ProjectId(id), new UserId(person), role(request.role()), request.credits());
    }

    /** Ends a membership: the owner’s of others, and everybody’s own. */
    @DeleteMapping("/projects/{id}/members/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID person) {
        members.remove(new ProjectId(id), new UserId(person));
    }

    @PostMapping("/projects/{id}/members/{person}/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable UUID id, @PathVariable UUID person) {
        members.handOver(new ProjectId(id), new UserId(person));
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
        URI home = URI.create(
                ServletUriComponentsBuilder.fromContextPath(http).build().toUriString() + "/");
        if (request.email() != null) {
            invitations.letter(new ProjectId(id), role, request.email(), home, language);
            return new InvitationAnswer(null, KebabCase.of(role), request.email(), null, null);
        }
        return new InvitationAnswer(
                null, KebabCase.of(role), null, null, home + invitations.link(new ProjectId(id), role));
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
