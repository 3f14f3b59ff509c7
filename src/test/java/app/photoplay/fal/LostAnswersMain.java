package app.photoplay.fal;

import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.Ledger;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.fault.FaultPlan;
import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.falstandin.fault.Stage;
import app.photoplay.generation.GenerationRequest;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The same submits with our client and with the official one, of which every tenth is accepted and its answer lost: who
 * buys twice. Started by {@code bench/lost-answers}.
 */
public final class LostAnswersMain {

    private static final double SHARE = 0.1;
    private static final long SEED = 20261125;

    private LostAnswersMain() {}

    /** @param arguments how many submits, and the script of the official client, where there is Node */
    public static void main(String[] arguments) throws Exception {
        int submits = Integer.parseInt(arguments[0]);
        boolean once;
        try (FalStandin standin = losing()) {
            once = ours(standin, submits) == 0;
        }
        if (arguments.length > 1) {
            try (FalStandin standin = losing()) {
                System.out.print("lost-answers client=@fal-ai/client ");
                new ProcessBuilder("node", arguments[1], standin.address().toString(), FalStandin.KEY, arguments[0])
                        .inheritIO()
                        .start()
                        .waitFor();
            }
        } else {
            System.out.println("There is no Node here: the official client was not asked.");
        }
        System.exit(once ? 0 : 1);
    }

    private static FalStandin losing() {
        FalStandin standin = FalStandin.start(StandinOptions.defaults().seed(SEED));
        standin.faults().plan(new FaultPlan(SEED, Map.of(Fault.at(Stage.SUBMIT, Mischief.DROP), SHARE)));
        return standin;
    }

    private static int ours(FalStandin standin, int submits) {
        int answered = 0;
        try (FalBench bench = OurClient.bench(standin, Map.of("still", "fal-ai/flux/schnell"))) {
            for (int number = 0; number < submits; number++) {
                GenerationRequest request = bench.still("Shot " + number);
                try {
                    bench.provider.submit(bench.intent(request), request, () -> {});
                    answered++;
                } catch (UncheckedIOException lost) {
                    // It may have been taken: nobody sends it again.
                    continue;
                }
            }
        }
        Ledger ledger = standin.journal().ledger();
        System.out.printf(
                "lost-answers client=photoplay submits=%d answered=%d unknown=%d accepted=%d bought_twice=%d usd=%s%n",
                submits,
                answered,
                submits - answered,
                ledger.accepted(),
                ledger.doubledTokens().size(),
                ledger.usd());
        System.out.flush();
        return ledger.doubledTokens().size() + ledger.accepted() - submits;
    }
}
