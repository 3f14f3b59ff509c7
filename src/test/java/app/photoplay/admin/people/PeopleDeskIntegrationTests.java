package app.photoplay.admin.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.account.administrator.AccountDesk;
import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.audit.AuditEntry;
import app.photoplay.plan.Credits;
import app.photoplay.plan.PlanId;
import app.photoplay.support.BareProject;
import app.photoplay.support.CountedStatements;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator finds people, and gives, takes and moves for them. */
@PhotoplayTest
class PeopleDeskIntegrationTests {

    private static final PlanId FREE = new PlanId("free");
    private static final PlanId STUDIO = new PlanId("studio");

    @Autowired
    PeopleDesk desk;

    @Autowired
    AccountDesk accounts;

    @Autowired
    SignUps doors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext application;

    /** In the addresses of this test's people only. */
    private final String street = "s" + UUID.randomUUID().toString().replace("-", "");

    private Creator ida;

    @BeforeEach
    void ida() {
        ida = Creator.administrator(application);
    }

    @Test
    void peopleAreFoundByPartsOfNameAndAddressInAnyCase() {
        UserId mara = opens("Mara Kessler");
        UserId oskar = opens("Oskar Lind");

        assertThat(found(street)).containsExactlyInAnyOrder(mara, oskar);
        assertThat(found(street + " KESS mar")).containsExactly(mara);
        assertThat(found(street + " %")).isEmpty();
        assertThat(found(street + " _____")).isEmpty();
        assertThat(found(street + " nobody")).isEmpty();
    }

    @Test
    void aFilterOfPlanStateAndLastSeenLeavesThoseWhomItNames() {
        UserId mara = opens("Mara Kessler");
        UserId oskar = opens("Oskar Lind");
        ida.acts(() -> desk.move(oskar, STUDIO));
        ida.acts(() -> accounts.suspend(mara, "Asked for it"));
        seen(oskar, Instant.now().minus(2, ChronoUnit.DAYS));

        assertThat(found(STUDIO, null, null)).containsExactly(oskar);
        assertThat(found(FREE, null, null)).containsExactly(mara);
        assertThat(found(null, PersonState.SUSPENDED, null)).containsExactly(mara);
        assertThat(found(null, PersonState.ACTIVE, null)).containsExactly(oskar);
        assertThat(found(null, null, SeenWithin.DAY)).isEmpty();
        assertThat(found(null, null, SeenWithin.WEEK)).containsExactly(oskar);
        assertThat(found(null, null, SeenWithin.LONGER)).containsExactly(mara);
        assertThat(found(STUDIO, PersonState.SUSPENDED, null)).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWhoWasSeenLastFirst() {
        List<UserId> people =
                IntStream.range(0, 5).mapToObj(n -> opens("P" + n)).toList();
        Instant now = Instant.now();
        IntStream.range(0, 5).forEach(n -> seen(people.get(n), now.minus(n, ChronoUnit.HOURS)));

        PeoplePage first = ida.does(() -> desk.page(new PeopleQuery(street, null, null, null, 0, 2)));
        PeoplePage last = ida.does(() -> desk.page(new PeopleQuery(street, null, null, null, 2, 2)));

        assertThat(first.total()).isEqualTo(5);
        assertThat(first.people()).extracting(PersonLine::id).containsExactly(people.get(0), people.get(1));
        assertThat(last.people()).extracting(PersonLine::id).containsExactly(people.get(4));
    }

    @Test
    void aPageOfManyTakesAsManyStatementsAsAPageOfFew() {
        opens("Mara Kessler");
        int few = statements();
        IntStream.range(0, 12).forEach(n -> {
            UserId person = opens("Somebody");
            ida.acts(() -> desk.grant(person, Credits.of(5), null, "A late film"));
        });

        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void theListSaysTheSameOfCreditsAsTheFile() {
        UserId mara = opens("Mara Kessler");
        assertSameCredits(mara);

        ida.acts(() -> desk.grant(mara, Credits.of(100), Instant.now().plus(9, ChronoUnit.DAYS), "Two late films"));
        assertSameCredits(mara);

        ida.acts(() -> desk.move(mara, STUDIO));
        assertSameCredits(mara);
    }

    @Test
    void whatFilmsUnderWayWereQuotedIsHeldInTheListToo() {
        List<UserId> people =
                IntStream.range(0, 6).mapToObj(n -> opens("Somebody")).toList();
        unseen(() -> {
            filmUnderWay(people.getFirst(), 4_200);
            int few = statements();
            people.subList(1, 6).forEach(person -> filmUnderWay(person, 700));

            people.forEach(this::assertSameCredits);
            assertThat(line(people.getFirst()).held()).isEqualTo(new Credits(4_200));
            assertThat(line(people.getLast()).held()).isEqualTo(new Credits(700));
            assertThat(statements()).as("however many").isEqualTo(few);
        });
    }

    @Test
    void creditsAreGivenAndTakenWithAReasonThatIsKept() {
        UserId mara = opens("Mara Kessler");
        Credits before = available(mara);

        ida.acts(() -> desk.grant(mara, Credits.of(100), null, " Two late films "));
        assertThat(available(mara)).isEqualTo(before.plus(Credits.of(100)));
        ida.acts(() -> desk.take(mara, new Credits(250), "Given twice"));
        assertThat(available(mara)).isEqualTo(before.plus(new Credits(9_750)));

        List<AuditEntry> acts = ida.does(() -> desk.file(mara)).audit().entries();
        assertThat(acts).extracting(AuditEntry::action).containsExactly("grants.take", "grants.give");
        assertThat(acts).extracting(AuditEntry::reason).containsExactly("Given twice", "Two late films");
        assertThat(acts).extracting(AuditEntry::arguments).containsExactly(List.of("2.5"), List.of("100"));
        assertThat(acts).extracting(AuditEntry::actor).containsOnly(ida.id());
    }

    @Test
    void whatIsRefusedChangesNothingAndIsNotInTheAudit() {
        UserId mara = opens("Mara Kessler");
        Credits before = available(mara);

        assertRefused("credits", () -> desk.grant(mara, Credits.ZERO, null, "For nothing"));
        assertRefused("reason", () -> desk.grant(mara, Credits.of(1), null, " "));
        assertRefused("until", () -> desk.grant(mara, Credits.of(1), Instant.EPOCH, "For yesterday"));
        assertRefused("credits", () -> desk.take(mara, before.plus(Credits.of(1)), "More than there is"));
        assertRefused("plan", () -> desk.move(mara, new PlanId("nothing")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ida.acts(() -> desk.grant(UserId.next(), Credits.of(1), null, "Nobody")))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.NOT_FOUND);

        assertThat(available(mara)).isEqualTo(before);
        assertThat(ida.does(() -> desk.file(mara)).audit().entries()).isEmpty();
    }

    @Test
    void anotherPlanIsWrittenDownWithTheOneBefore() {
        UserId mara = opens("Mara Kessler");

        ida.acts(() -> desk.move(mara, STUDIO));
        ida.acts(() -> desk.move(mara, STUDIO));

        PersonFile file = ida.does(() -> desk.file(mara));
        assertThat(file.subscription().plan().id()).isEqualTo(STUDIO);
        assertThat(file.audit().entries()).singleElement().satisfies(act -> {
            assertThat(act.action()).isEqualTo("subscriptions.put");
            assertThat(act.before()).containsEntry("plan", "Free");
            assertThat(act.after()).containsEntry("plan", "Studio");
        });
    }

    @Test
    void creatorsSeeNobody() {
        Creator mara = Creator.signUp(application);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> mara.does(() -> desk.page(new PeopleQuery("", null, null, null, 0, 10))));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mara.does(() -> desk.file(mara.id())));
    }

    private void assertSameCredits(UserId person) {
        PersonLine line = line(person);
        PersonFile file = ida.does(() -> desk.file(person));
        assertThat(line.available()).isEqualTo(file.usage().available());
        assertThat(line.held()).isEqualTo(file.usage().held());
        assertThat(line.plan()).isEqualTo(file.subscription().plan().id());
    }

    private PersonLine line(UserId person) {
        return ida.does(() -> desk.page(new PeopleQuery(street, null, null, null, 0, 10))).people().stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** A film of which nothing was asked for yet. */
    private void filmUnderWay(UserId person, long quoted) {
        jdbc.sql("""
                        insert into conversions (id, project_id, account_id, state, gate, length, quoted, started_at, version)
                        values (?, ?, ?, 'MAKING', 'FILM', '{"kind":"whole"}', ?, now(), 0)
                        """)
                .params(Ids.next(), BareProject.of(person, jdbc).value(), person.value(), quoted)
                .update();
    }

    /** In a transaction that is not kept, so that nobody goes on with its films. */
    private void unseen(Runnable acts) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            acts.run();
        });
    }

    private void assertRefused(String field, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ida.acts(act))
                .extracting(Refusal::field)
                .isEqualTo(field);
    }

    private Credits available(UserId person) {
        return ida.does(() -> desk.file(person)).usage().available();
    }

    private int statements() {
        return ida.does(() -> CountedStatements.of(() -> desk.page(new PeopleQuery(street, null, null, null, 0, 50))))
                .count();
    }

    private List<UserId> found(String words) {
        return ida.does(() -> desk.page(new PeopleQuery(words, null, null, null, 0, 50))).people().stream()
                .map(PersonLine::id)
                .toList();
    }

    private List<UserId> found(@Nullable PlanId plan, @Nullable PersonState state, @Nullable SeenWithin seen) {
        PeoplePage page = ida.does(() -> desk.page(new PeopleQuery(street, plan, state, seen, 0, 50)));
        assertThat(page.total()).isEqualTo(page.people().size());
        return page.people().stream().map(PersonLine::id).toList();
    }

    private UserId opens(String name) {
        return doors.signUp(new SignUp(Ids.next() + "@" + street + ".example", name, "seven paper lanterns at dusk"));
    }

    private void seen(UserId person, Instant moment) {
        jdbc.sql("update users set last_seen_at = ? where id = ?")
                .params(moment.atOffset(ZoneOffset.UTC), person.value())
                .update();
    }
}
