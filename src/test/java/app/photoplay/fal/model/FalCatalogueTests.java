package app.photoplay.fal.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.generation.Capability;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CameraMove;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class FalCatalogueTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Catalogue catalogue = Catalogue.of(new ClassPathResource("app/photoplay/fal/models.yaml"));

    /** A still of 1280 × 720, seed 7. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fal-ai/flux/schnell                             | 0.003  | {"num_inference_steps":4,"num_images":1,"output_format":"jpeg","prompt":"Mara.","image_size":{"width":1280,"height":720},"seed":7}
            fal-ai/flux/dev                                 | 0.025  | {"num_inference_steps":28,"num_images":1,"output_format":"jpeg","prompt":"Mara.","image_size":{"width":1280,"height":720},"seed":7}
            fal-ai/flux-pro/v1.1-ultra                      | 0.06   | {"num_images":1,"output_format":"jpeg","prompt":"Mara.","aspect_ratio":"16:9","seed":7}
            fal-ai/nano-banana                              | 0.0398 | {"num_images":1,"output_format":"jpeg","limit_generations":true,"prompt":"Mara.","aspect_ratio":"16:9","seed":7}
            fal-ai/nano-banana/edit                         | 0.0398 | {"num_images":1,"output_format":"jpeg","limit_generations":true,"prompt":"Mara.","aspect_ratio":"16:9","seed":7}
            fal-ai/nano-banana-pro                          | 0.15   | {"num_images":1,"output_format":"jpeg","resolution":"1K","prompt":"Mara.","aspect_ratio":"16:9","seed":7}
            fal-ai/nano-banana-pro/edit                     | 0.15   | {"num_images":1,"output_format":"jpeg","resolution":"1K","prompt":"Mara.","aspect_ratio":"16:9","seed":7}
            fal-ai/nano-banana-2                            | 0.08   | {"num_images":1,"output_format":"jpeg","resolution":"1K","limit_generations":true,"prompt":"Mara.","aspect_ratio":"16:9","seed":7}
            fal-ai/nano-banana-2/edit                       | 0.08   | {"num_images":1,"output_format":"jpeg","resolution":"1K","limit_generations":true,"prompt":"Mara.","aspect_ratio":"16:9","seed":7}
            fal-ai/bytedance/seedream/v4/text-to-image      | 0.03   | {"num_images":1,"max_images":1,"prompt":"Mara.","image_size":{"width":1280,"height":720},"seed":7}
            fal-ai/bytedance/seedream/v4/edit               | 0.03   | {"num_images":1,"max_images":1,"prompt":"Mara.","image_size":{"width":1280,"height":720},"seed":7}
            fal-ai/bytedance/seedream/v4.5/text-to-image    | 0.04   | {"num_images":1,"max_images":1,"prompt":"Mara.","image_size":{"width":2560,"height":1440},"seed":7}
            fal-ai/bytedance/seedream/v4.5/edit             | 0.04   | {"num_images":1,"max_images":1,"prompt":"Mara.","image_size":{"width":2560,"height":1440},"seed":7}
            bytedance/seedream/v5/lite/text-to-image        | 0.035  | {"num_images":1,"max_images":1,"prompt":"Mara.","image_size":{"width":2560,"height":1440}}
            bytedance/seedream/v5/lite/edit                 | 0.035  | {"num_images":1,"max_images":1,"prompt":"Mara.","image_size":{"width":2560,"height":1440}}
            """)
    void aStillIsSaidInTheModelsOwnWords(String id, BigDecimal usd, String json) {
        WireRequest wire = WireRequest.of(catalogue.named(id), still("Mara.", 1280, 720));
        assertThat(JSON.readTree(wire.input().toString())).isEqualTo(JSON.readTree(json));
        assertThat(wire.usd()).isEqualByComparingTo(usd);
    }

    /** A clip of 1280 × 720 that shall be 5.2 s long, seed 7. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fal-ai/kling-video/v2.5-turbo/pro/image-to-video     | image_url       | 0.70   | {"prompt":"P","duration":"10"}
            fal-ai/kling-video/v2.6/pro/image-to-video           | start_image_url | 0.70   | {"prompt":"P","duration":"10","generate_audio":false}
            fal-ai/kling-video/v3/pro/image-to-video             | start_image_url | 0.672  | {"prompt":"P","duration":"6","generate_audio":false}
            fal-ai/veo3.1/image-to-video                         | image_url       | 1.20   | {"resolution":"720p","prompt":"P","aspect_ratio":"16:9","duration":"6s","generate_audio":false,"seed":7}
            fal-ai/veo3.1/fast/image-to-video                    | image_url       | 0.60   | {"resolution":"720p","prompt":"P","aspect_ratio":"16:9","duration":"6s","generate_audio":false,"seed":7}
            fal-ai/ltx-2.3/image-to-video                        | image_url       | 0.36   | {"resolution":"1080p","fps":24,"prompt":"P","aspect_ratio":"16:9","duration":6,"generate_audio":false}
            fal-ai/wan-25-preview/image-to-video                 | image_url       | 1.00   | {"resolution":"720p","prompt":"P","duration":"10","seed":7}
            fal-ai/wan/v2.7/image-to-video                       | image_url       | 0.60   | {"resolution":"720p","prompt":"P","duration":6,"seed":7}
            fal-ai/minimax/hailuo-02/standard/image-to-video     | image_url       | 0.27   | {"resolution":"768P","prompt":"P","duration":"6"}
            fal-ai/minimax/hailuo-2.3/standard/image-to-video    | image_url       | 0.28   | {"prompt":"P","duration":"6"}
            fal-ai/bytedance/seedance/v1/pro/image-to-video      | image_url       | 0.324  | {"resolution":"720p","prompt":"P","aspect_ratio":"16:9","duration":"6","seed":7}
            fal-ai/bytedance/seedance/v1.5/pro/image-to-video    | image_url       | 0.156  | {"resolution":"720p","prompt":"P","aspect_ratio":"16:9","duration":"6","generate_audio":false,"seed":7}
            bytedance/seedance-2.0/image-to-video                | image_url       | 1.8144 | {"resolution":"720p","prompt":"P","aspect_ratio":"16:9","duration":"6","generate_audio":false}
            """)
    void aClipIsSaidInTheModelsOwnWords(String id, String start, BigDecimal usd, String json) {
        Model model = catalogue.named(id);
        WireRequest wire = WireRequest.of(model, clip(5.2, 1280, 720));
        assertThat(model.start()).isEqualTo(start);
        assertThat(JSON.readTree(wire.input().toString()))
                .isEqualTo(JSON.readTree(json.replace("\"P\"", "\"Mara. The camera pans left.\"")));
        assertThat(wire.usd()).isEqualByComparingTo(usd);
    }

    /** By the short side, in 16:9: the smallest that is large enough, else the largest, at its price for 6 s. */
    @ParameterizedTest
    @CsvSource({
        "fal-ai/veo3.1/image-to-video, 1080, 1080p, 1.20",
        "fal-ai/veo3.1/image-to-video, 2160, 4k, 2.40",
        "fal-ai/veo3.1/fast/image-to-video, 2160, 4k, 1.80",
        "fal-ai/ltx-2.3/image-to-video, 720, 1080p, 0.36",
        "fal-ai/ltx-2.3/image-to-video, 2160, 2160p, 1.44",
        "fal-ai/wan/v2.7/image-to-video, 1080, 1080p, 0.90",
        "fal-ai/wan/v2.7/image-to-video, 2160, 1080p, 0.90",
        "fal-ai/bytedance/seedance/v1/pro/image-to-video, 1080, 1080p, 0.729",
        "bytedance/seedance-2.0/image-to-video, 1080, 1080p, 4.0824",
        "fal-ai/minimax/hailuo-02/standard/image-to-video, 1080, 768P, 0.27",
    })
    void aClipIsAskedForInTheSizeOfTheFilm(String id, int lines, String word, BigDecimal usd) {
        WireRequest wire = WireRequest.of(catalogue.named(id), clip(6, lines * 16 / 9, lines));
        assertThat(wire.input().get("resolution").stringValue()).isEqualTo(word);
        assertThat(wire.usd()).isEqualByComparingTo(usd);
    }

    @ParameterizedTest
    @CsvSource({"1680, 720, 1K, 0.15", "960, 960, 1K, 0.15", "1440, 1440, 2K, 0.15", "2160, 3840, 4K, 0.30"})
    void aStillIsAskedForInTheSizeOfTheFilmInWhateverShape(int width, int height, String word, BigDecimal usd) {
        WireRequest wire = WireRequest.of(catalogue.named("fal-ai/nano-banana-pro"), still("x", width, height));
        assertThat(wire.input().get("resolution").stringValue()).isEqualTo(word);
        assertThat(wire.usd()).isEqualByComparingTo(usd);
    }

    @Test
    void aLargerStillCostsItsMegapixels() {
        WireRequest wire = WireRequest.of(catalogue.named("fal-ai/flux/dev"), still("x", 1920, 1080));
        assertThat(wire.input().get("image_size").toString()).isEqualTo("{\"width\":1920,\"height\":1080}");
        assertThat(wire.usd()).as("three whole ones").isEqualByComparingTo("0.075");
    }

    @Test
    void aModelSaysHowLargeItsPicturesBecome() {
        assertThat(catalogue.named("fal-ai/nano-banana").mostLines()).hasValue(768);
        assertThat(catalogue.named("fal-ai/veo3.1/image-to-video").mostLines()).hasValue(2160);
        assertThat(catalogue.named("fal-ai/flux/dev").mostLines()).isEmpty();
    }

    @Test
    void everyModelIsCoveredByTheTablesAbove() {
        assertThat(catalogue.all().stream().filter(model -> model.makes() == Capability.STILL))
                .hasSize(15);
        assertThat(catalogue.all().stream().filter(model -> model.makes() == Capability.CLIP))
                .hasSize(13);
        assertThat(catalogue.all())
                .filteredOn(model -> model.edit() != null)
                .allSatisfy(model ->
                        assertThat(catalogue.named(model.edit()).references()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "1680, 720, 21:9, 16:9",
        "960, 960, 1:1, 16:9",
        "864, 1080, 4:5, 9:16",
        "720, 1280, 9:16, 9:16",
    })
    void theNearestShapeIsTakenWhereTheFilmsIsNotOffered(int width, int height, String many, String few) {
        assertThat(WireRequest.of(catalogue.named("fal-ai/nano-banana"), still("x", width, height))
                        .input()
                        .get("aspect_ratio")
                        .stringValue())
                .isEqualTo(many);
        assertThat(WireRequest.of(catalogue.named("fal-ai/veo3.1/image-to-video"), clip(4, width, height))
                        .input()
                        .get("aspect_ratio")
                        .stringValue())
                .isEqualTo(few);
    }

    @ParameterizedTest
    @CsvSource({"2, 4s", "4, 4s", "4.001, 6s", "6.5, 8s", "10, 8s"})
    void aClipIsLongEnoughOrAsLongAsTheModelCan(double wanted, String sent) {
        assertThat(WireRequest.of(catalogue.named("fal-ai/veo3.1/image-to-video"), clip(wanted, 1280, 720))
                        .input()
                        .get("duration")
                        .stringValue())
                .isEqualTo(sent);
    }

    @Test
    void aLongPromptIsCutBetweenWordsAndKeepsTheCamera() {
        String words = "lantern ".repeat(400).strip();
        Model model = catalogue.named("fal-ai/wan-25-preview/image-to-video");
        GenerationRequest.Clip clip = clip(words, 5, 1280, 720);
        String prompt = WireRequest.of(model, clip).input().get("prompt").stringValue();
        assertThat(prompt).hasSizeBetween(1_480, 1_500).endsWith("lantern… The camera pans left.");
    }

    @Test
    void aPromptThatFitsByItselfStaysWholeWhereTheCameraHasNoRoom() {
        String words = "lantern ".repeat(10).strip();
        assertThat(PromptWriter.fitted(words, PromptWriter.of(CameraMove.DOLLY_ZOOM), 100))
                .isEqualTo(words);
    }

    @Test
    void aSeedHasThirtyOneBits() {
        GenerationRequest.Still still = new GenerationRequest.Still(
                TestBriefs.of("EXT|x|NIGHT|WIDE|MYSTERIOUS|x"), new FrameSize(64, 64), -1, List.of());
        assertThat(WireRequest.of(catalogue.named("fal-ai/flux/schnell"), still)
                        .input()
                        .get("seed")
                        .longValue())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void whatFalCountedHasAPriceOnlyWhereAUnitHasOne() {
        BigDecimal two = BigDecimal.valueOf(2);
        assertThat(catalogue.named("fal-ai/flux/dev").usd(two)).contains(new BigDecimal("0.050"));
        assertThat(catalogue.named("fal-ai/veo3.1/image-to-video").usd(two)).isEqualTo(Optional.empty());
    }

    @Test
    void aNewerModelIsAnEntryAndNoCode() {
        Catalogue more = of("""
                fal-ai/flux-9/turbo:
                  makes: still
                  prompt-limit: 100
                  shape: {field: size, ratios: ["1:1"]}
                  fixed: {hdr: true}
                  price: {unit: image, usd: 0.5}
                """);
        assertThat(WireRequest.of(more.named("fal-ai/flux-9/turbo"), still("x", 10, 10))
                        .input()
                        .toString())
                .isEqualTo("{\"hdr\":true,\"prompt\":\"x\",\"size\":\"1:1\"}");
    }

    private static Catalogue of(String yaml) {
        return Catalogue.of(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static GenerationRequest.Still still(String prompt, int width, int height) {
        return new GenerationRequest.Still(
                TestBriefs.of("EXT|x|NIGHT|WIDE|MYSTERIOUS|" + prompt), new FrameSize(width, height), 7, List.of());
    }

    private static GenerationRequest.Clip clip(double seconds, int width, int height) {
        return clip("Mara.", seconds, width, height);
    }

    private static GenerationRequest.Clip clip(String prompt, double seconds, int width, int height) {
        return new GenerationRequest.Clip(
                TestBriefs.of("EXT|x|NIGHT|WIDE|MYSTERIOUS|" + prompt),
                AssetId.next(),
                CameraMove.PAN_LEFT,
                Duration.ofMillis(Math.round(seconds * 1_000)),
                new FrameSize(width, height),
                7);
    }
}
