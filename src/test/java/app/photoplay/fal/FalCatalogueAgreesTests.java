package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.fal.model.Catalogue;
import app.photoplay.fal.model.Model;
import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.JournalEntry;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ShotBrief;
import app.photoplay.generation.Submission;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
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
            List<GenerationRequest> requests = still ? stills(bench, model) : clips(bench);
            for (GenerationRequest request : requests) {
                var taken = (Submission.Accepted) bench.provider.submit(bench.intent(request), request, () -> {});
                Progress progress = bench.provider.follow(taken.handle());
                JournalEntry entry = standin.journal().entries().getLast();
                assertThat(entry.unknownInputs()).as("inputs that it has not").isEmpty();
                if (model.negative() != null && request == requests.getLast()) {
                    assertThat(entry.body().toString()).contains("people people");
                }
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
                ? List.of(plain, new GenerationRequest.Still(empty(plain.brief()), plain.frame(), 7, List.of()))
                : List.of(new GenerationRequest.Still(
                        plain.brief(), plain.frame(), plain.seed(), List.of(bench.picture(folder, 1_000))));
    }

    private List<GenerationRequest> clips(FalBench bench) throws IOException {
        var frame = bench.picture(folder, 1_000);
        List<GenerationRequest> clips = new ArrayList<>();
        SECONDS.forEach(seconds -> clips.add(bench.clip(frame, seconds)));
        GenerationRequest.Clip plain = bench.clip(frame, 5);
        clips.add(new GenerationRequest.Clip(
                plain.brief(),
                frame,
                plain.move(),
                plain.duration(),
                plain.frame(),
                7,
                null,
                null,
                bench.picture(folder, 1_000)));
        clips.add(new GenerationRequest.Clip(
                empty(plain.brief()), frame, plain.move(), plain.duration(), plain.frame(), 7));
        return clips;
    }

    /** One in which nobody may be seen, in as many words as a creator may use. */
    private static ShotBrief empty(ShotBrief brief) {
        return new ShotBrief(
                brief.prompt(),
                brief.look(),
                brief.slug(),
                brief.size(),
                brief.mood(),
                brief.sceneMood(),
                brief.action(),
                brief.sceneWords(),
                brief.dialogue(),
                brief.cast(),
                brief.leads(),
                brief.title(),
                "people ".repeat(70).strip());
    }
}
