package app.photoplay.falstandin;

import app.photoplay.falstandin.fault.HookTrick;
import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.falstandin.fault.Stage;
import app.photoplay.falstandin.fault.Verdict;
import java.util.Arrays;
import java.util.Locale;

/** What {@code bench/fal-standin --help} prints: how to start it, to lead Photoplay to it, and to make it misbehave. */
final class StandinHelp {

    private static final int WIDTH = 100;

    private StandinHelp() {}

    /** @param port where the one that is asked about would listen */
    static String text(int port) {
        String address = "http://127.0.0.1:" + port;
        return """
                bench/fal-standin [--port N] [--queue SECONDS] [--run SECONDS] [--concurrency N] [--seed N]

                fal's HTTP API on this machine, without a key or a bill, until it is told to end (Ctrl+C). Without
                arguments it listens on 127.0.0.1:8470; a request waits 0.2 s, runs 2 s, and two run at once.

                Photoplay with it, as one command (the key is the one that may also look up requests):

                ./mvnw spring-boot:run -Dspring-boot.run.arguments="%2$s"

                Switches, without a key, under %1$s/_standin:

                GET journal, ledger, state         what came, what was accepted and paid, and how things stand
                POST faults                        {"faults": [FAULT, …]} with "next": true for the next submit,
                                                   "ordinal": 7 for the seventh, "model": "…" for all of a model;
                                                   without one of them for calls of no job (uploads, the platform)
                POST faults                        {"plan": {"seed": 1, "rates": {"submit:drop": 0.05}}} or
                                                   {"plan": {"seed": 1, "rate": 0.3}} for all submits by chance
                DELETE faults                      ends them all
                POST latency                       {"queue": 0.5, "run": 2, "answer": 0, "spread": 0.2} in seconds,
                                                   and "model" for one model
                POST concurrency                   {"at_once": 2}
                DELETE wire, GET wire              notes the calls from now on; has them

                curl %1$s/_standin/faults -d '{"faults": ["status:unavailable*3"], "next": true}'

                A FAULT is «stage:kind» or «stage:kind*times», «ends:how» for how a job ends, or «hook:trick» for its
                webhook.

                stage  %3$s

                kind   %4$s

                ends:  %5$s

                hook:  %6$s
                """.formatted(
                        address,
                        settings(address),
                        words(Stage.values()),
                        words(Mischief.values()),
                        words(Verdict.values()),
                        words(HookTrick.values()));
    }

    private static String settings(String address) {
        return String.join(
                " ",
                "--photoplay.fal.key=" + FalStandin.ADMIN_KEY,
                "--photoplay.fal.queue=" + address + "/queue.fal.run",
                "--photoplay.fal.run=" + address + "/fal.run",
                "--photoplay.fal.rest=" + address + "/rest.fal.ai",
                "--photoplay.fal.cdn=" + address + "/v3.fal.media",
                "--photoplay.fal.platform=" + address + "/api.fal.ai/v1",
                "--photoplay.fal.public-url=http://localhost:8080");
    }

    /** In lines that stand under each other. */
    private static String words(Enum<?>[] constants) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList()) {
            if (column + word.length() + 8 > WIDTH) {
                lines.append("\n       ");
                column = 0;
            }
            lines.append(column == 0 ? "" : " ").append(word);
            column += word.length() + 1;
        }
        return lines.toString();
    }
}
