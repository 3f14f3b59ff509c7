package app.photoplay.fal;

import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.conformance.Case;
import app.photoplay.falstandin.conformance.ClientCases;
import app.photoplay.falstandin.conformance.WireCases;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All cases of both tables, one line each; started by {@code bench/conformance}. */
public final class ConformanceMain {

    private static final Pattern SUM = Pattern.compile("js passed=(\\d+) failed=(\\d+)");

    private int passed;
    private int failed;

    private ConformanceMain() {}

    /** @param arguments the table of clients' cases and the script of the official client, where there is Node */
    public static void main(String[] arguments) throws Exception {
        var wire = new ConformanceMain();
        for (Case one : Case.ofTheWire()) {
            wire.tell("wire", one, WireCases.run(one));
        }
        var ours = new ConformanceMain();
        for (Case one : Case.ofClients()) {
            if (one.data().has("ours")) {
                ours.tell("ours", one, ClientCases.run(one, new OurClient()));
            }
        }
        var js = new ConformanceMain();
        if (arguments.length > 1) {
            js.witness(arguments[0], arguments[1]);
        } else {
            System.out.println("There is no Node here: the official client was not asked.");
        }
        System.out.println("conformance " + wire.sums("wire") + " " + ours.sums("ours") + " "
                + (arguments.length > 1 ? js.sums("js") : "js=none"));
        System.exit(wire.failed + ours.failed + js.failed == 0 ? 0 : 1);
    }

    private void tell(String side, Case one, List<String> differences) {
        boolean well = differences.isEmpty();
        passed += well ? 1 : 0;
        failed += well ? 0 : 1;
        System.out.printf("%-6s %-4s %s: %s  %s%n", well ? "ok" : "failed", side, one.id(), one.says(), one.source());
        differences.forEach(difference -> System.out.println("       " + difference));
    }

    private void witness(String table, String script) throws IOException, InterruptedException {
        try (FalStandin standin = FalStandin.start()) {
            Process node = new ProcessBuilder("node", script, standin.address().toString(), FalStandin.KEY, table)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            boolean counted = false;
            try (BufferedReader lines = node.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Matcher sum = SUM.matcher(line);
                    if (sum.matches()) {
                        counted = true;
                        passed = Integer.parseInt(sum.group(1));
                        failed = Integer.parseInt(sum.group(2));
                    } else {
                        System.out.println(line);
                    }
                }
            }
            if (node.waitFor() != 0 && failed == 0 || !counted) {
                failed++;
            }
        }
    }

    private String sums(String side) {
        return side + "_passed=" + passed + " " + side + "_failed=" + failed;
    }
}
