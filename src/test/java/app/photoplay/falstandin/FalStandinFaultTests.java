package app.photoplay.falstandin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.falstandin.fault.Campaign;
import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.fault.FaultPlan;
import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.falstandin.fault.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class FalStandinFaultTests {

    private static final String SCHNELL = "fal-ai/flux/schnell";
    private static final String PROMPT = "{\"prompt\":\"x\",\"image_size\":\"square\"}";

    private final FalStandin standin =
            FalStandin.start(StandinOptions.defaults().drip(Duration.ofMillis(1)));
    private final Caller caller = new Caller(standin);

    @AfterEach
    void end() {
        caller.close();
        standin.close();
    }

    @Test
    void aDroppedAnswerLeavesAnAcceptedJobBehind() throws IOException {
        assertThat(answerTo(Mischief.DROP)).isEmpty();
        assertThat(standin.journal().entries()).hasSize(1);
    }

    @Test
    void aResetBeforeTheBodyIsReadLeavesNothing() {
        assertThatThrownBy(() -> answerTo(Mischief.RESET_UNREAD)).isInstanceOf(SocketException.class);
        assertThat(standin.journal().entries()).isEmpty();
        assertThat(standin.journal().refusals()).isEqualTo(1);
    }

    @Test
    void aResetAfterwardsLeavesAnAcceptedJobBehind() {
        assertThatThrownBy(() -> answerTo(Mischief.RESET_AFTER)).isInstanceOf(SocketException.class);
        assertThat(standin.journal().entries()).hasSize(1);
    }

    @Test
    void aShortBodyIsHalfOfWhatWasAnnounced() throws IOException {
        String answer = answerTo(Mischief.SHORT_BODY);
        int announced = Integer.parseInt(answer.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).hasSize(announced / 2);
    }

    @Test
    void endlessChunksGoOnAndOn() throws IOException {
        assertThat(answerTo(Mischief.ENDLESS, 200_000))
                .contains("Transfer-Encoding: chunked")
                .hasSize(200_000);
    }

    @Test
    void tenGigabytesAreAnnouncedAndBegun() throws IOException {
        assertThat(answerTo(Mischief.HUGE, 1_000_000))
                .contains("Content-Length: 10000000000")
                .hasSize(1_000_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"SLOW_HEAD", "SLOW_BODY"})
    void slowAnswersAreWholeInTheEnd(Mischief slow) throws IOException {
        assertThat(answerTo(slow, 700)).contains("HTTP/1.1 200 OK", "\"status\":\"IN_QUEUE\"");
    }

    @Test
    void aBombUnfoldsAThousandfold() throws IOException {
        standin.faults().next(Fault.at(Stage.STATUS, Mischief.GZIP_BOMB));
        HttpResponse<byte[]> answer = caller.get(status(caller.submit(SCHNELL, PROMPT)));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            long unfolded = in.transferTo(OutputStream.nullOutputStream());
            assertThat(unfolded).isGreaterThan(900L * answer.body().length);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DEEP", "DUPLICATE_KEYS", "NOT_A_NUMBER", "LONG_TEXT", "MALFORMED", "WRONG_TYPES", "HTML"})
    void aStatusMayBeNonsenseOnceAndIsRightAgain(Mischief nonsense) {
        standin.faults().next(Fault.at(Stage.STATUS, nonsense));
        String path = status(caller.submit(SCHNELL, PROMPT));
        String first = new String(caller.get(path).body(), StandardCharsets.UTF_8);
        JsonNode second = Caller.json(caller.get(path));
        assertThat(first).isNotEqualTo(second.toString());
        assertThat(second.path("status").asString()).isEqualTo("COMPLETED");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_FOUND", "FORBIDDEN", "EMPTY", "HTML", "WRONG_KIND", "CORRUPT"})
    void aFileMayBeAnythingButWhatItShould(Mischief mischief) {
        standin.faults().next(Fault.at(Stage.MEDIA, mischief));
        String id = caller.submit(SCHNELL, PROMPT);
        String file = Caller.json(caller.get("/fal-ai/flux/requests/" + id))
                .at("/images/0/url")
                .asString();
        HttpResponse<byte[]> bad = caller.get(file);
        HttpResponse<byte[]> good = caller.get(file);
        assertThat(bad.statusCode() == 200 && Arrays.equals(bad.body(), good.body()))
                .isFalse();
        assertThat(good.body()).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    void theSamePlanMeetsTheSameSubmits() {
        var plan = FaultPlan.evenly(7, 0.5, Campaign.all());
        List<String> first = LongStream.range(1, 500)
                .mapToObj(ordinal -> plan.draw(ordinal).toString())
                .toList();
        assertThat(LongStream.range(1, 500)
                        .mapToObj(ordinal -> FaultPlan.evenly(7, 0.5, Campaign.all())
                                .draw(ordinal)
                                .toString()))
                .isEqualTo(first);
        assertThat(first.stream().filter("Optional.empty"::equals).count()).isBetween(200L, 300L);
    }

    @Test
    void everyFaultCanBeWrittenAndRead() {
        assertThat(Campaign.all())
                .allSatisfy(fault -> assertThat(Fault.parse(fault.toString())).isEqualTo(fault));
        assertThat(Campaign.slow())
                .allSatisfy(fault -> assertThat(Fault.parse(fault.toString())).isEqualTo(fault));
    }

    @Test
    void aFaultIsForOneJobOneModelOrOneOrdinal() {
        standin.faults().forSubmit(2, Fault.at(Stage.STATUS, Mischief.INGRESS));
        standin.faults().forModel("fal-ai/flux/dev", Fault.at(Stage.STATUS, Mischief.LOCKED));
        assertThat(caller.get(status(caller.submit(SCHNELL, PROMPT))).statusCode())
                .isEqualTo(200);
        assertThat(caller.get(status(caller.submit(SCHNELL, PROMPT))).statusCode())
                .isEqualTo(502);
        assertThat(caller.get(status(caller.submit("fal-ai/flux/dev", PROMPT))).statusCode())
                .isEqualTo(403);
    }

    private String answerTo(Mischief mischief) throws IOException {
        return answerTo(mischief, 10_000);
    }

    private String answerTo(Mischief mischief, int bytes) throws IOException {
        standin.faults().next(Fault.at(Stage.SUBMIT, mischief));
        try (var raw = new RawCaller(standin)) {
            raw.send("POST", "/" + SCHNELL, PROMPT);
            return raw.read(bytes);
        }
    }

    private static String status(String id) {
        return "/fal-ai/flux/requests/" + id + "/status";
    }
}
