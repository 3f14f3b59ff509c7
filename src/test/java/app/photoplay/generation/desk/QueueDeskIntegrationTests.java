package app.photoplay.generation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.audit.AuditEntry;
import app.photoplay.base.audit.AuditFilter;
import app.photoplay.base.audit.AuditReader;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.TillScenario;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider.Fate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class QueueDeskIntegrationTests extends TillScenario {

    private static final QueueScope ALL = new QueueScope.Everything();

    @Autowired
    QueueDesk desk;

    @Autowired
    QueueReport report;

    @Autowired
    AuditReader audit;

    private Creator administrator;

    @BeforeEach
    void somebodyWhoMay() {
        administrator = Creator.administrator(application);
        provider.script((request, attempt) -> new Fate.Held());
    }

    @AfterEach
    void nothingIsHeld() {
        jdbc.sql("delete from queue_stops").update();
    }

    @Test
    void whatIsPausedWaitsAndSaysWhyAndGoesOn() {
        administrator.acts(() -> desk.pause(ALL));
        GenerationId id = request();
        dispatch();

        assertThat(state(id)).isEqualTo(GenerationState.NEW);
        assertThat(view(id).reason()).isEqualTo(GenerationFailure.Reason.PAUSED);
        assertThat(view(id).waiting()).isTrue();
        assertThat(account()).containsEntry("OPEN", 100L);

        administrator.acts(() -> desk.resume(ALL));
        dispatch();

        assertThat(state(id)).isEqualTo(GenerationState.SUBMITTED);
        assertThat(view(id).reason()).isNull();
        assertThat(acts()).containsExactly("queue.resume", "queue.pause");
    }

    @Test
    void whatWasAskedForBeforeADrainGoesOutAndTheRestWaits() {
        GenerationId before = request();
        administrator.acts(() -> desk.drain(new QueueScope.AtProvider("fake")));
        clock.leap(Duration.ofSeconds(1));
        GenerationId after = request();
        dispatch();

        assertThat(state(before)).isEqualTo(GenerationState.SUBMITTED);
        assertThat(state(after)).isEqualTo(GenerationState.NEW);
        assertThat(view(after).reason()).isEqualTo(GenerationFailure.Reason.PAUSED);
    }

    @Test
    void whatIsNotThereCannotBeHeld() {
        for (QueueScope nobody :
                List.of(new QueueScope.AtProvider("nope"), new QueueScope.OfPerson(new UserId(Ids.next())))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> administrator.acts(() -> desk.pause(nobody)))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
        }
        assertThat(administrator.does(report::figures).stops()).isEmpty();
    }

    @Test
    void onePersonIsHeldAndOthersAreNot() {
        administrator.acts(() -> desk.pause(new QueueScope.OfPerson(person)));
        GenerationId held = request();
        person = Creator.signUp(application).id();
        GenerationId free = request();
        dispatch();

        assertThat(state(held)).isEqualTo(GenerationState.NEW);
        assertThat(state(free)).isEqualTo(GenerationState.SUBMITTED);
        QueueFigures figures = administrator.does(report::figures);
        assertThat(figures.waiting()).isEqualTo(1);
        assertThat(figures.underWay()).isEqualTo(1);
        assertThat(figures.ages()).containsExactly(1L, 0L, 0L, 0L);
        assertThat(figures.peopleInAll()).isEqualTo(2);
        assertThat(figures.stops()).singleElement().satisfies(stop -> {
            assertThat(stop.draining()).isFalse();
            assertThat(stop.by()).isEqualTo(administrator.id());
        });
        assertThat(administrator.does(() -> desk.requests(0, 10)))
                .extracting(QueuedRequest::id, QueuedRequest::held)
                .containsExactly(tuple(free, false), tuple(held, true));
    }

    @Test
    void whoIsHeldAndHasNothingInTheQueueIsNamedInIt() {
        administrator.acts(() -> desk.pause(new QueueScope.OfPerson(person)));

        assertThat(administrator.does(report::figures).people()).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(person);
            assertThat(one.name()).isEqualTo("A creator");
            assertThat(one.waiting()).isZero();
        });
    }

    @Test
    void oneIsCalledOffAndGivenBackOnce() {
        GenerationId id = request();

        administrator.acts(() -> desk.cancel(id));

        assertThat(state(id)).isEqualTo(GenerationState.CANCELLED);
        assertThat(account()).containsEntry("RELEASE", 100L).containsEntry("OPEN", 0L);
        assertThatThrownBy(() -> administrator.acts(() -> desk.cancel(id)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_ALLOWED_NOW));
        assertThat(acts()).containsExactly("queue.cancel");
    }

    @Test
    void nobodyElseMay() {
        Creator somebody = Creator.signUp(application);

        assertThatThrownBy(() -> somebody.acts(() -> desk.pause(ALL))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> somebody.does(report::figures)).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> acts() {
        AuditFilter filter = new AuditFilter("", null, administrator.id(), null, null, null, null);
        return administrator.does(() -> audit.page(filter, 0, 10)).entries().stream()
                .map(AuditEntry::action)
                .toList();
    }
}
