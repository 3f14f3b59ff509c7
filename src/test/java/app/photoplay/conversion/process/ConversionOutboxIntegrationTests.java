package app.photoplay.conversion.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.EngineScenario;
import app.photoplay.conversion.Gate;
import app.photoplay.project.ProjectId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Others are told where a conversion comes to rest, once each time. */
class ConversionOutboxIntegrationTests extends EngineScenario {

    @Autowired
    ConversionProcess process;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aStopNeedsADecisionAndIsToldOnce() {
        ConversionId id = convert(creator, Gate.SHOT_LIST);
        ProjectId project = awaitState(id, ConversionState.AT_GATE).project();
        process.advance(project);
        process.advance(project);
        assertThat(told(project)).containsExactly("decision-needed");

        creator.acts(() -> conversions.continueTo(id, Gate.STILLS));
        awaitState(id, ConversionState.AT_GATE);
        assertThat(told(project)).filteredOn("decision-needed"::equals).hasSize(2);
        assertThat(told(project)).contains("generation-made", "credits-spent");
    }

    @Test
    void aStopThatIsRolledBackWasNever() {
        ProjectId project = awaitState(convert(creator, Gate.SHOT_LIST), ConversionState.AT_GATE)
                .project();
        jdbc.sql("delete from outbox where subject = ?").param(project.value()).update();
        jdbc.sql("update conversions set state = 'MAKING' where project_id = ?")
                .param(project.value())
                .update();
        transaction.executeWithoutResult(status -> {
            process.advance(project);
            status.setRollbackOnly();
        });
        assertThat(told(project)).isEmpty();
    }

    private List<String> told(ProjectId project) {
        return jdbc.sql("select kind from outbox where subject = ? order by position")
                .param(project.value())
                .query(String.class)
                .list();
    }
}
