package app.photoplay.bench.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** {@code bench/fault-campaign}: plays a campaign, prints its table, keeps it in the documentation. */
public final class CampaignMain {

    private static final Path PAGE = Path.of("docs", "fault-campaign.md");

    private CampaignMain() {}

    /** @param arguments {@code [--long | --tiny] [--seed N] [--minutes N] [--no-page]} */
    public static void main(String[] arguments) throws Exception {
        long seed = ThreadLocalRandom.current().nextInt(1, 1_000_000);
        Size size = Size.USUAL;
        String flag = "";
        String limit = "";
        boolean page = true;
        for (int index = 0; index < arguments.length; index++) {
            switch (arguments[index]) {
                case "--long", "--tiny" -> {
                    flag = " " + arguments[index];
                    size = flag.equals(" --long") ? Size.LONG : Size.TINY;
                }
                case "--seed" -> seed = Long.parseLong(arguments[++index]);
                case "--minutes" -> {
                    limit = " --minutes " + arguments[++index];
                    size = size.within(Duration.ofMinutes(Long.parseLong(arguments[index])));
                }
                case "--no-page" -> page = false;
                default -> throw new IllegalArgumentException("No option " + arguments[index]);
            }
        }
        System.out.println("seed " + seed);
        Path folder = Path.of("target", "fault-campaign-" + seed);
        boolean passed;
        try (FaultCampaign campaign = new FaultCampaign(folder, seed, size)) {
            // However this ends, Ctrl+C included.
            Runtime.getRuntime().addShutdownHook(new Thread(campaign::close));
            Outcome outcome = campaign.run();
            passed = outcome.passed();
            tell(outcome);
            if (page) {
                Files.writeString(PAGE, page(outcome, "bench/fault-campaign" + flag + limit + " --seed " + seed));
            }
            System.out.println(outcome.line());
        }
        System.exit(passed ? 0 : 1);
    }

    private static void tell(Outcome outcome) {
        System.out.println(outcome.table());
        System.out.println("conversions by state: " + outcome.findings().states());
        List<String> all = new ArrayList<>(outcome.problems());
        all.addAll(outcome.findings().broken());
        outcome.findings().lost().forEach(id -> all.add("lost: " + id));
        outcome.findings().stuck().forEach(id -> all.add("stuck: " + id));
        outcome.findings().doubled().forEach(id -> all.add("doubled: " + id));
        all.addAll(outcome.skipped());
        all.forEach(System.out::println);
    }

    private static String page(Outcome outcome, String command) throws IOException {
        List<String> missing = new ArrayList<>(outcome.skipped());
        missing.addAll(outcome.problems());
        String skipped = missing.isEmpty() ? "" : "\nNot played: " + String.join("; ", missing) + ".\n";
        return """
                # Fault campaign

                Written by `%s`. The oracle is the stand-in's ledger with what the application says by HTTP and what stands
                in its tables. A row counts among the generations that met the fault, or were under way when it was played.

                - lost: accepted conversions that are not there, or at no end
                - stuck: generations at no end
                - doubled: charged for twice, or handed over again though what was made was good, or one attempt twice
                - unknown: may have been bought, nobody can tell; shown so by HTTP, its credits still held
                - recovery: after a kill from the start of the new process until every request is watched again; else until
                  the first answer out of the database
                - after ready: of that, from the moment at which the new process says that it is ready

                In the last line, broken counts what must never be (accounts, files, answers), unplayed the blows that the
                time did not suffice for.

                %s

                Conversions by state: %s.
                %s
                ```
                %s
                ```
                """.formatted(command, outcome.table(), outcome.findings().states(), skipped, outcome.line());
    }
}
