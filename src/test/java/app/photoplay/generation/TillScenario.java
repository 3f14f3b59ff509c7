package app.photoplay.generation;

import static org.awaitility.Awaitility.await;

import app.photoplay.base.UserId;
import app.photoplay.generation.completion.CollectHandler;
import app.photoplay.generation.completion.CollectStep;
import app.photoplay.generation.polling.StatusPoller;
import app.photoplay.generation.queue.DispatchHandler;
import app.photoplay.generation.queue.DispatchStep;
import app.photoplay.generation.rows.DueRows;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider;
import app.photoplay.support.ShiftingClock;
import app.photoplay.support.TestPlans;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of the till share: somebody new, requests of theirs, and the steps at the test's own hand. */
@TillTest
public abstract class TillScenario {

    public static final Duration LIMIT = Duration.ofSeconds(40);

    @Autowired
    public Generations generations;

    @Autowired
    public DispatchHandler dispatch;

    @Autowired
    public CollectHandler collecting;

    @Autowired
    public StatusPoller poller;

    @Autowired
    public GenerationRows rows;

    @Autowired
    public DueRows due;

    @Autowired
    public FakeProvider provider;

    @Autowired
    public ShiftingClock clock;

    @Autowired
    public JdbcClient jdbc;

    @Autowired
    public TransactionTemplate transaction;

    @Autowired
    public ApplicationContext application;

    public final UUID job = UUID.randomUUID();
    public UUID subject;
    public UserId person;

    @BeforeEach
    public void somebodyNew() {
        provider.reset();
        person = Creator.signUp(application).id();
        TestPlans.give(jdbc, person, "endless", 1_000_000_000, 300);
        subject = BareProject.of(person, jdbc).value();
    }

    @AfterEach
    public void nothingGoesOn() {
        provider.reset();
        jdbc.sql("update generations set state = 'CANCELLED' where state not in ('STORED', 'FAILED', 'CANCELLED')")
                .update();
    }

    public GenerationId request() {
        return request(1).getFirst();
    }

    /** In the order of their urgency. */
    public List<GenerationId> request(int count) {
        return request(job, count);
    }

    public List<GenerationId> request(UUID by, int count) {
        List<GenerationOrder> orders = IntStream.range(0, count)
                .mapToObj(n -> new GenerationOrder(GenerationId.next(), person, subject, by, still(n), n))
                .toList();
        transaction.executeWithoutResult(status -> generations.request(orders));
        return orders.stream().map(GenerationOrder::id).toList();
    }

    public void dispatch() {
        dispatch.run(new DispatchStep("fake"));
    }

    public void collect(GenerationId id) {
        collecting.run(new CollectStep(id.value()));
    }

    public GenerationRow row(GenerationId id) {
        return rows.find(id).orElseThrow();
    }

    public GenerationState state(GenerationId id) {
        return row(id).state();
    }

    public void awaitState(GenerationId id, GenerationState state) {
        await("it is " + state).atMost(LIMIT).until(() -> state(id) == state);
    }

    public GenerationView view(GenerationId id) {
        return generations.of(List.of(subject)).getOrDefault(subject, List.of()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The person's movements by kind, in hundredths of a credit; «OPEN» is what is held still. */
    public Map<String, Long> account() {
        return Objects.requireNonNull(jdbc.sql("""
                        select coalesce(sum(amount) filter (where kind = 'HOLD'), 0) hold,
                               coalesce(sum(amount) filter (where kind = 'SETTLE'), 0) settle,
                               coalesce(sum(amount) filter (where kind = 'RELEASE'), 0) release,
                               coalesce(sum(amount) filter (where kind = 'HOLD' and not exists (
                                   select 1 from credit_entries o where o.reference = e.reference
                                   and o.kind <> 'HOLD')), 0) open
                        from credit_entries e where account_id = ?
                        """)
                .param(person.value())
                .query((row, n) -> Map.of(
                        "HOLD", row.getLong("hold"),
                        "SETTLE", row.getLong("settle"),
                        "RELEASE", row.getLong("release"),
                        "OPEN", row.getLong("open")))
                .single());
    }

    public static GenerationRequest still(int number) {
        ShotBrief brief = new ShotBrief(
                "A boat",
                "noir",
                new SlugLine(InteriorExterior.EXTERIOR, "Harbour", TimeOfDay.DAWN),
                ShotSize.WIDE,
                Mood.NEUTRAL,
                Mood.NEUTRAL,
                "A boat",
                "A boat",
                List.of(),
                List.of(),
                List.of(),
                false);
        return new GenerationRequest.Still(brief, new FrameSize(64, 36), number, List.of());
    }
}
