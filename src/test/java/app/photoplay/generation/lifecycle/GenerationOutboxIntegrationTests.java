package app.photoplay.generation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.TillScenario;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.media.AssetId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Others are told of a request exactly as often as something became of it. */
class GenerationOutboxIntegrationTests extends TillScenario {

    @Autowired
    GenerationTransitions transitions;

    @Test
    void whatIsMadeIsToldAndSpentOnceHoweverOftenItIsBroughtHome() {
        provider.price("0.05");
        GenerationId id = finished();
        GenerationRow row = row(id);

        collect(id);
        collect(id);
        assertThat(transitions.stored(row, new AssetId(id.value()), () -> {})).isFalse();

        assertThat(told()).containsOnlyKeys("generation-made", "credits-spent");
        JsonNode made = told().get("generation-made").getFirst();
        assertThat(made.path("version").asInt()).isEqualTo(1);
        assertThat(made.path("generation").asString()).isEqualTo(id.toString());
        assertThat(made.path("capability").asString()).isEqualTo("still");
        assertThat(made.path("asset").asString()).isEqualTo(id.value().toString());
        assertThat(told().get("credits-spent"))
                .singleElement()
                .satisfies(
                        spent -> assertThat(spent.path("hundredths").asLong()).isPositive());
    }

    @Test
    void whatIsRolledBackWasNeverTold() {
        GenerationId id = finished();
        transaction.executeWithoutResult(status -> {
            assertThat(transitions.gaveUp(row(id), failure(), null)).isTrue();
            status.setRollbackOnly();
        });
        assertThat(told()).isEmpty();
    }

    @Test
    void whatFailedForGoodIsToldOnceWithItsReason() {
        GenerationId id = finished();
        GenerationRow row = row(id);
        assertThat(transitions.gaveUp(row, failure(), null)).isTrue();
        assertThat(transitions.gaveUp(row, failure(), null)).isFalse();

        assertThat(told()).containsOnlyKeys("generation-failed");
        assertThat(told().get("generation-failed"))
                .singleElement()
                .satisfies(
                        failed -> assertThat(failed.path("reason").asString()).isEqualTo("broken-output"));
    }

    @Test
    void whatNobodyKnowsIsTold() {
        GenerationId id = request();
        dispatch();
        awaitState(id, GenerationState.FINISHED);
        jdbc.sql("update generations set state = 'SUBMITTING' where id = ?")
                .param(id.value())
                .update();
        assertThat(transitions.unknown(row(id), "lost", clock.instant().plus(Duration.ofMinutes(1))))
                .isTrue();
        assertThat(told()).containsOnlyKeys("generation-unknown");
    }

    private GenerationFailure failure() {
        return new GenerationFailure(GenerationFailure.Reason.BROKEN_OUTPUT, "It is no picture");
    }

    private GenerationId finished() {
        GenerationId id = request();
        dispatch();
        awaitState(id, GenerationState.FINISHED);
        return id;
    }

    /** Of this test's project, by kind. */
    private Map<String, List<JsonNode>> told() {
        record Row(String kind, JsonNode detail) {}
        return jdbc
                .sql("select kind, detail::text from outbox where subject = ? order by position")
                .param(subject)
                .query((row, n) -> new Row(row.getString(1), JsonMapper.shared().readTree(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::kind, Collectors.mapping(Row::detail, Collectors.toList())));
    }
}
