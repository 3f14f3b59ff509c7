package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.fal.model.Catalogue;
import app.photoplay.fal.model.Model;
import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.JournalEntry;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Progress;
import app.photoplay.generation.Submission;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** Two tables of the same models, written apart from each other: what we send is what they take. */
class FalCatalogueAgreesTests {

    private static final List<Double> SECONDS = List.of(1.0, 5.0, 8.0, 30.0);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyModelTakesWhatWeSendAndChargesNoMoreThanWeQuote() {
        return Catalogue.of(new ClassPathResource("app/photoplay/fal/models.yaml")).all().stream()
                .map(model -> DynamicTest.dynamicTest(model.id(), () -> takes(model)));
    }

    private void takes(Model model) throws IOException {
        boolean still = model.makes() == Capability.STILL;
        Map<String, String> settings = Map.of(still ? "still" : "clip", model.id());
        try (FalStandin standin = FalStandin.start();
                FalBench bench = OurClient.bench(standin, settings)) {
            for (GenerationRequest request : still ? stills(bench, model) : clips(bench)) {
                var taken = (Submission.Accepted) bench.provider.submit(bench.intent(request), request, () -> {});
                Progress progress = bench.provider.follow(taken.handle());
                JournalEntry entry = standin.journal().entries().getLast();
                assertThat(entry.unknownInputs()).as("inputs that it has not").isEmpty();
                assertThat(progress).as("%s", entry.body()).isInstanceOf(Progress.Finished.class);
                assertThat(entry.usd())
                        .as("charged for %s", entry.body())
                        .isLessThanOrEqualTo(BigDecimal.valueOf(
                                bench.provider.quote(request).credits().hundredths(), 4));
            }
        }
    }

    private List<GenerationRequest> stills(FalBench bench, Model model) throws IOException {
        GenerationRequest.Still plain = bench.still("Mara waits.");
        return model.references() == null
                ? List.of(plain)
                : List.of(new GenerationRequest.Still(
                        plain.brief(), plain.frame(), plain.seed(), List.of(bench.picture(folder, 1_000))));
    }

    private List<GenerationRequest> clips(FalBench bench) throws IOException {
        var frame = bench.picture(folder, 1_000);
        return SECONDS.stream()
                .<GenerationRequest>map(seconds -> bench.clip(frame, seconds))
                .toList();
    }
}
