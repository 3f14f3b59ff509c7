package app.photoplay.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectInvitations.Offer;
import app.photoplay.project.ProjectInvitations.Offer.Standing;
import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import app.photoplay.support.Mailbox;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.TestPlans;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PhotoplayTest
class ProjectMembersIntegrationTests {

    private static final URI HOME = URI.create("http://localhost:1/");

    private final ApplicationContext application;
    private final ProjectMembers members;
    private final ProjectInvitations invitations;
    private final ProjectAccess access;
    private final Projects projects;
    private final JdbcClient database;
    private Creator owner;
    private Creator other;
    private ProjectId film;

    ProjectMembersIntegrationTests(
            @Autowired ApplicationContext application,
            @Autowired ProjectMembers members,
            @Autowired ProjectInvitations invitations,
            @Autowired ProjectAccess access,
            @Autowired Projects projects,
            @Autowired JdbcClient database) {
        this.application = application;
        this.members = members;
        this.invitations = invitations;
        this.access = access;
        this.projects = projects;
        this.database = database;
    }

    @BeforeEach
    void somebodyHasAFilm() {
        owner = Creator.signUp(application);
        other = Creator.signUp(application);
        TestPlans.give(database, owner.id(), "house", 0, 300);
        film = BareProject.of(owner.id(), database);
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleMayWhatItSaysAndNothingMore(MemberRole role) {
        assertThat(rights(other)).isEmpty();

        join(role);

        assertThat(rights(other))
                .isEqualTo(
                        switch (role) {
                            case VIEWER -> List.of(ProjectRight.VIEW);
                            case REVIEWER -> List.of(ProjectRight.VIEW, ProjectRight.COMMENT);
                            case EDITOR -> List.of(ProjectRight.VIEW, ProjectRight.COMMENT, ProjectRight.EDIT);
                        });
        assertThat(rights(owner)).containsExactly(ProjectRight.values());
    }

    @Test
    void aLetterIsUsedOnceAndALinkByMany() {
        owner.acts(() -> invitations.letter(film, MemberRole.VIEWER, other.email(), HOME, Locale.ENGLISH));
        String path = Mailbox.of(other.email(), application).linkOf(1);
        assertThat(path).startsWith("join/");
        String token = path.substring("join/".length());
        assertThat(other.does(() -> invitations.offer(token)).title()).isEqualTo("Bare");
        assertThat(other.does(() -> invitations.accept(token))).isEqualTo(film);
        refused(Creator.signUp(application), () -> invitations.accept(token), ErrorCode.NOT_FOUND);

        String link = link(MemberRole.EDITOR);
        Creator second = Creator.signUp(application);
        Creator third = Creator.signUp(application);
        second.does(() -> invitations.accept(link));
        third.does(() -> invitations.accept(link));
        other.does(() -> invitations.accept(link));
        assertThat(other.does(() -> members.of(film)).stream().map(ProjectMember::role))
                .as("who is a member stays what they are")
                .containsExactly(MemberRole.VIEWER, MemberRole.EDITOR, MemberRole.EDITOR);

        List<Invitation> open = owner.does(() -> invitations.of(film));
        owner.acts(() -> open.forEach(invitation -> invitations.withdraw(film, invitation.id())));
        refused(Creator.signUp(application), () -> invitations.accept(link), ErrorCode.NOT_FOUND);
    }

    /** Passed on, a letter lets nobody in; a link does, since that is what it is for. */
    @Test
    void aLetterIsForWhoeverHasTheAddressThatItWentTo() {
        String address = other.email().toUpperCase(Locale.ROOT);
        owner.acts(() -> invitations.letter(film, MemberRole.REVIEWER, address, HOME, Locale.ENGLISH));
        String token = Mailbox.of(address, application).linkOf(1).substring("join/".length());
        assertThat(Mailbox.of(address, application).newestOf(1)).contains("as a reviewer", address);
        Creator stranger = Creator.signUp(application);

        assertThat(stranger.does(() -> invitations.offer(token)))
                .returns(Standing.ELSEWHERE, Offer::standing)
                .returns(address, Offer::to)
                .returns("A creator", Offer::from);
        refused(stranger, () -> invitations.accept(token), ErrorCode.OTHER_ADDRESS);
        assertThat(rights(stranger)).isEmpty();

        assertThat(other.does(() -> invitations.offer(token)).standing()).isEqualTo(Standing.OPEN);
        other.does(() -> invitations.accept(token));
        assertThat(rights(other)).containsExactly(ProjectRight.VIEW, ProjectRight.COMMENT);
        String link = link(MemberRole.VIEWER);
        assertThat(other.does(() -> invitations.offer(link)).standing()).isEqualTo(Standing.THERE);
        assertThat(owner.does(() -> invitations.offer(link)).standing()).isEqualTo(Standing.THERE);
        assertThat(stranger.does(() -> invitations.offer(link)).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void nobodyInvitesThemselvesNorWhatIsNoAddress() {
        for (String own : List.of(owner.email(), " " + owner.email().toUpperCase(Locale.ROOT))) {
            refused(
                    owner,
                    () -> invitations.letter(film, MemberRole.VIEWER, own, HOME, Locale.ENGLISH),
                    ErrorCode.OWN_ADDRESS);
        }
        for (String none : List.of("", "a@b", "a".repeat(65) + "@b.example", "a..b@c.example")) {
            refused(
                    owner,
                    () -> invitations.letter(film, MemberRole.VIEWER, none, HOME, Locale.ENGLISH),
                    ErrorCode.VALIDATION);
        }
        assertThat(owner.does(() -> invitations.of(film))).isEmpty();
    }

    @Test
    void onlyTheOwnerInvitesAndChanges() {
        join(MemberRole.EDITOR);

        refused(other, () -> invitations.link(film, MemberRole.VIEWER), ErrorCode.NOT_FOUND);
        refused(other, () -> invitations.of(film), ErrorCode.NOT_FOUND);
        refused(other, () -> members.change(film, other.id(), MemberRole.EDITOR, null), ErrorCode.NOT_FOUND);
        refused(other, () -> members.remove(film, owner.id(), Locale.ENGLISH), ErrorCode.NOT_FOUND);
        other.acts(() -> projects.rename(film, "Edited"));
    }

    @Test
    void whoLeavesOrIsRemovedSeesNothingFromThenOn() {
        join(MemberRole.EDITOR);
        other.acts(() -> members.remove(film, other.id(), Locale.ENGLISH));
        assertThat(rights(other)).isEmpty();

        join(MemberRole.VIEWER);
        assertThat(Mailbox.of(other.email(), application).mails()).isEmpty();
        owner.acts(() -> members.remove(film, other.id(), Locale.ENGLISH));
        assertThat(rights(other)).isEmpty();
        assertThat(Mailbox.of(other.email(), application).newestOf(1)).contains("A creator has ended your part in");
    }

    @Test
    void anEditorOrdersUpToTheirLimit() {
        join(MemberRole.EDITOR);
        owner.acts(() -> members.change(film, other.id(), MemberRole.EDITOR, new BigDecimal("5")));
        ProjectSummary summary = other.does(() -> access.require(film, ProjectRight.EDIT));

        other.acts(() -> members.charge(summary, new BigDecimal("3.50")));
        refused(other, () -> members.charge(summary, new BigDecimal("1.51")), ErrorCode.MEMBER_LIMIT);
        other.acts(() -> members.charge(summary, new BigDecimal("1.50")));
        owner.acts(() -> members.charge(summary, new BigDecimal("100")));

        assertThat(owner.does(() -> members.of(film)).getFirst().ordered()).isEqualByComparingTo("5");
    }

    @Test
    void whoLooksIsSaidToBeHere() {
        join(MemberRole.VIEWER);
        other.acts(() -> members.here(film));
        assertThat(owner.does(() -> members.present(film))).containsExactly(other.id());

        other.acts(() -> members.gone(film));
        assertThat(owner.does(() -> members.present(film))).isEmpty();
    }

    @Test
    void whereThePlanHasNoTeamNobodyIsInvitedAndItIsToldWhatLiftsThat() {
        join(MemberRole.EDITOR);
        String link = link(MemberRole.EDITOR);
        TestPlans.subscribe(database, owner.id(), "free");

        for (Runnable invite : List.<Runnable>of(
                () -> invitations.link(film, MemberRole.EDITOR),
                () -> invitations.letter(film, MemberRole.EDITOR, "a@b.example", HOME, Locale.ENGLISH))) {
            assertThatThrownBy(() -> owner.acts(invite)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo(ErrorCode.PLAN_SHARING);
                assertThat(refusal.remedy()).extracting("address").isEqualTo("plans?lifts=studio");
            });
        }
        assertThat(owner.does(() -> invitations.refused(film))).isPresent();
        refused(Creator.signUp(application), () -> invitations.accept(link), ErrorCode.TEAM_ENDED);
        assertThat(rights(other)).as("who is there stays").contains(ProjectRight.EDIT);
    }

    private void join(MemberRole role) {
        String link = link(role);
        other.does(() -> invitations.accept(link));
    }

    private String link(MemberRole role) {
        return owner.does(() -> invitations.link(film, role).path()).substring("join/".length());
    }

    private List<ProjectRight> rights(Creator person) {
        return Arrays.stream(ProjectRight.values())
                .filter(right -> person.does(() -> access.allows(film, right)))
                .toList();
    }

    private static void refused(Creator person, Runnable act, ErrorCode code) {
        assertThatThrownBy(() -> person.acts(act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
