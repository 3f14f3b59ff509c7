package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.fal.LittleFal.Reply;
import app.photoplay.fal.model.Catalogue;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.generation.SubmitIntent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fal rings about is handed on until it is written down. */
class WebhookIntakeTests extends FalScenario {

    private static final List<String> IDS = List.of("r-1");

    private final Rows rows = new Rows();
    private WebhookIntake arrivals;
    private GenerationRequest request;
    private SubmitIntent intent;

    @BeforeEach
    void arrivals() {
        Catalogue catalogue = Catalogue.of(bench.settings.catalogue());
        arrivals = new WebhookIntake(bench.settings, catalogue, bench.http, bench.queue, bench.lookUp, rows);
        request = bench.still("Mara.");
        intent = bench.intent(request);
    }

    @Test
    void whatCouldNotBeWrittenDownIsHandedOnAgainAsItWasAnswered() throws IOException {
        taken();
        ProviderHandle handle = accepted(intent, request);
        rows.away = true;
        assertThatThrownBy(this::rung).isInstanceOf(IllegalStateException.class);
        rows.away = false;
        assertThat(rung()).isTrue();
        assertThat(rows.arrived).containsExactly(handle);
        assertThat(fal.asked("GET")).isEmpty();

        assertThat(rung()).isTrue();
        assertThat(rows.arrived).hasSize(1);
        assertThat(rows.changed).isEqualTo(2);
    }

    @Test
    void whatALookUpFoundButNobodyWroteDownIsHandedOn() throws IOException {
        fal.on(
                "GET",
                "/v1/models/requests/by-endpoint",
                200,
                rows("{\"prompt\":\"x\",\"t\":\"" + intent.token() + "\"}"));
        bench.traced(intent, request);
        assertThat(rung()).isTrue();
        assertThat(rows.arrived).hasSize(1);
    }

    @Test
    void anIdOfAnotherAttemptOrOfNoneIsAskedForFirst() throws IOException {
        taken();
        accepted(bench.intent(request), request);
        fal.on("GET", REQUEST + "/status", 404, "{\"status\":\"NOT_FOUND\"}");
        assertThat(rung()).isFalse();
        assertThat(rows.arrived).isEmpty();
        fal.on("GET", REQUEST + "/status", 202, "{\"status\":\"IN_QUEUE\"}");
        assertThat(rung()).isTrue();
        assertThat(rows.arrived).hasSize(1);
    }

    @Test
    void whatCannotBeToldNowIsNotSentAway() {
        for (Reply reply : new Reply[] {
            Reply.json(403, "{}"), Reply.json(503, "{}"), Reply.json(404, "<html>No such page</html>"),
        }) {
            fal.on("GET", REQUEST + "/status", reply);
            assertThatThrownBy(this::rung).isInstanceOf(IOException.class);
        }
        assertThat(rows.arrived).isEmpty();
    }

    private boolean rung() throws IOException {
        return arrivals.rung(intent.generation().value(), intent.token(), intent.model(), IDS);
    }

    /** Rows that may be away. */
    private static final class Rows implements ProviderSignals {

        private final List<ProviderHandle> arrived = new ArrayList<>();
        private boolean away;
        private int changed;

        @Override
        public boolean arrived(GenerationId generation, UUID token, ProviderHandle handle) {
            if (away) {
                throw new IllegalStateException("The pool is exhausted");
            }
            arrived.add(handle);
            return true;
        }

        @Override
        public void changed(GenerationId generation) {
            changed++;
        }
    }
}
