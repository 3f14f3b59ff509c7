package app.photoplay.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.billing.Receipt;
import app.photoplay.generation.billing.Receipts;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider.Fate;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who looks after the house decides what nobody could find out, and sees what everything has cost. */
class OperatorIntegrationTests extends TillScenario {

    @LocalServerPort
    int port;

    @Autowired
    Receipts receipts;

    private Creator somebody;
    private ApiClient operator;
    private URI address;

    @BeforeEach
    void anOperator() {
        address = URI.create("http://localhost:" + port + "/");
        somebody = Creator.signUp(application);
        Creator admin = Creator.signUp(application);
        jdbc.sql("update users set role = 'ADMIN' where id = ?")
                .param(admin.id().value())
                .update();
        operator = admin.client(address);
        provider.price("0.05");
    }

    @Test
    void whatMadeNothingIsGivenBack() {
        GenerationId id = unknown();
        assertThat(operator.get("api/admin/requests/unknown").text()).contains(id.toString());

        assertThat(settle(id, Map.of("charged", false))).isEqualTo(200);

        assertThat(state(id)).isEqualTo(GenerationState.FAILED);
        assertThat(account()).containsEntry("RELEASE", 100L).containsEntry("OPEN", 0L);
        assertThat(receipts.of(id)).singleElement().satisfies(receipt -> {
            assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.FAILED);
            assertThat(receipt.usd()).isEqualByComparingTo(BigDecimal.ZERO);
        });
        assertThat(settle(id, Map.of("charged", true))).isEqualTo(409);
        assertThat(operator.get("api/admin/requests/unknown").text()).doesNotContain(id.toString());
    }

    @Test
    void whatWasChargedIsSpent() {
        GenerationId id = unknown();

        assertThat(settle(id, Map.of("charged", true, "usd", new BigDecimal("0.07"))))
                .isEqualTo(200);

        assertThat(view(id).reason()).isEqualTo(GenerationFailure.Reason.LOST);
        assertThat(account()).containsEntry("SETTLE", 100L).containsEntry("OPEN", 0L);
        String answer =
                operator.get("api/admin/requests/receipts?project=" + subject).text();
        assertThat(answer).contains(id.toString(), "0.07", "\"failed\"", "\"lost\"");
        assertThat(operator.get("api/admin/requests/receipts?conversion=" + job).text())
                .isEqualTo(answer);
    }

    @Test
    void whatWasCalledOffAtAProviderHasAReceiptWithoutASum() {
        provider.script((request, attempt) -> new Fate.Held());
        GenerationId id = request();
        dispatch();

        generations.cancel(subject);

        assertThat(operator.get("api/admin/requests/receipts?project=" + subject)
                        .json())
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.path("request").asString()).isEqualTo(id.toString());
                    assertThat(receipt.path("outcome").asString()).isEqualTo("cancelled");
                    assertThat(receipt.path("usd").isNull()).isTrue();
                });
    }

    @Test
    void whatNoBillCanSayIsRefusedAtItsField() {
        GenerationId id = unknown();

        for (String usd : List.of("-50", "-0.01", "999999", "1e400", "1e999999999", "1e-999999999", "0.0000001")) {
            ApiClient.Answer answer = operator.post(
                    "api/admin/requests/" + id + "/settle", Map.of("charged", true, "usd", new BigDecimal(usd)));

            assertThat(answer.status()).as(usd).isEqualTo(422);
            assertThat(answer.json().path("code").asString()).isEqualTo("validation");
            assertThat(answer.json().path("fields").path("usd").asString())
                    .contains("below 999,999")
                    .contains("only where it was charged");
        }
        assertThat(state(id)).isEqualTo(GenerationState.UNKNOWN);
    }

    @Test
    void aPriceBelongsOnlyToWhatWasCharged() {
        GenerationId id = unknown();

        assertThat(settle(id, Map.of("charged", false, "usd", 5))).isEqualTo(422);
        assertThat(settle(id, Map.of("charged", false, "usd", 0))).isEqualTo(422);
        assertThat(settle(id, Map.of("usd", 5))).isEqualTo(422);
        assertThat(settle(id, Map.of())).isEqualTo(422);
        assertThat(state(id)).isEqualTo(GenerationState.UNKNOWN);

        assertThat(settle(id, Map.of("charged", true, "usd", 0))).isEqualTo(200);
        assertThat(receipts.of(id))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.usd()).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @Test
    void whatAProviderWroteIsKeptForTheOperator() {
        GenerationId id = request();
        dispatch();
        awaitState(id, GenerationState.FINISHED);

        assertThat(operator.get("api/admin/requests/" + id + "/attempts/1/log").text())
                .contains("made by the fake");
        assertThat(operator.get("api/admin/requests/" + id + "/attempts/2/log").status())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseSeesOrDecidesAnything() {
        GenerationId id = unknown();
        ApiClient client = somebody.client(address);

        assertThat(client.get("api/admin/requests/unknown").status()).isEqualTo(403);
        assertThat(client.get("api/admin/requests/receipts?project=" + subject).status())
                .isEqualTo(403);
        assertThat(client.post("api/admin/requests/" + id + "/settle", Map.of("charged", false))
                        .status())
                .isEqualTo(403);
        assertThat(state(id)).isEqualTo(GenerationState.UNKNOWN);
    }

    private int settle(GenerationId id, Map<String, Object> verdict) {
        return operator.post("api/admin/requests/" + id + "/settle", verdict).status();
    }

    private GenerationId unknown() {
        GenerationId id = request();
        provider.remembers(false);
        provider.script((request, attempt) -> new Fate.AnswerLost());
        dispatch();
        assertThat(state(id)).isEqualTo(GenerationState.UNKNOWN);
        provider.script((request, attempt) -> new Fate.Made());
        return id;
    }
}
