package app.photoplay.fal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.photoplay.generation.Capability;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

/** What is wrong with a catalogue ends the start, in a sentence, and never waits for a conversion. */
class FalCatalogueSlipTests {

    private static final String STILL = "%s: {makes: still, prompt-limit: 100, price: {unit: image, usd: 1}%s}\n";
    private static final String CLIP = "%s: {makes: clip, prompt-limit: 100, start: url,"
            + " length: {field: duration, seconds: [5], form: string}, price: {unit: clip, usd: 1}%s}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                               | there are no entries in it
            - a/b                                            | there are no entries in it
            a/b:                                             | a/b: there are no fields in it
            a/b: {makes: still                               | line 1:
            '../x: {makes: still, prompt-limit: 100, price: {unit: image, usd: 1}}' | ../x: that is no model's id; it takes an owner and a name, as fal-ai/flux/schnell
            a/b: {makes: still, prompt-limit: 100, pricee: 1} | a/b › pricee: there is no such field; it takes makes, prompt-limit, shape, size, length, seed, start, end, references, most-references, edit, negative, audio, fixed, price
            a/b: {id: c/d, makes: still}                     | a/b › id: there is no such field; it takes makes, prompt-limit
            """)
    void aFileOfAnotherFormIsToldAtTheStart(String yaml, String told) {
        told(yaml, told);
    }

    /** Further fields of a still that is whole, or others in the place of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            makes: speech                    | makes: «speech» is none of still, clip.
            makes: film                      | makes: «film» is none of still, clip.
            makes: 1                         | makes: «1» is none of still, clip.
            makes: ~                         | makes: it is missing; it takes one of still, clip.
            prompt-limit: ~                  | prompt-limit: it is missing or too small; it takes 100 characters or more.
            prompt-limit: 7                  | prompt-limit: it is missing or too small; it takes 100 characters or more.
            prompt-limit: few                | prompt-limit: «few» does not fit; it takes a whole number.
            prompt-limit: 200.5              | prompt-limit: «200.5» does not fit; it takes a whole number.
            prompt-limit: 99999999999        | prompt-limit: «99999999999» does not fit; it takes a whole number.
            prompt-limit: [100]              | prompt-limit: a list does not fit; it takes a whole number.
            seed: ''                         | seed: «» is no field's name; it takes the name of a field of the input.
            seed: prompt                     | seed: «prompt» is sent already; it takes a field of its own.
            seed: {field: seed}              | seed: what has fields does not fit; it takes a text.
            length: {field: duration, seconds: [5], form: string} | length: a still has none, leave it out.
            start: image_url                 | start: a still has none, leave it out.
            audio: sound                     | audio: a still has none, leave it out.
            most-references: 3               | most-references: there are no «references»; it takes a number beside them.
            references: urls, most-references: -1 | most-references: -1 is too small; it takes 1 or more.
            edit: c/d                        | edit: «c/d» has no entry of its own.
            fixed: {prompt: A lamp}          | fixed › prompt: it is sent already; it takes further input only.
            seed: dice, fixed: {dice: 6}     | fixed › dice: it is sent already; it takes further input only.
            shape: {field: size}, fixed: {size: 2} | fixed › size: it is sent already; it takes further input only.
            fixed: {hdr: ~}                  | fixed › hdr: it is missing; it takes a value.
            fixed: {hdr: .nan}               | fixed › hdr: «NaN» does not fit; it takes a value that JSON has.
            fixed: [hdr]                     | fixed: a list does not fit; it takes fields.
            shape: {}                        | shape › field: it is missing; it takes the name of a field of the input.
            shape: {ratios: ['1:1']}         | shape › field: it is missing; it takes the name of a field of the input.
            shape: size                      | shape: «size» does not fit; it takes fields.
            shape: {field: size, ratio: '1:1'} | shape › ratio: there is no such field; it takes field, ratios, least-pixels, most-pixels.
            shape: {field: size, ratios: wide} | shape › ratios: «wide» does not fit; it takes a list.
            shape: {field: size, ratios: []} | shape › ratios: there is none in it; it takes ratios in quotes, as "16:9".
            shape: {field: size, ratios: [wide]} | shape › ratios: «wide» is no ratio; it takes ratios in quotes, as "16:9".
            shape: {field: size, ratios: ['1:1', 16:9]} | shape › ratios: «969» is no ratio; it takes ratios in quotes, as "16:9".
            shape: {field: size, ratios: ['0:9']} | shape › ratios: «0:9» is no ratio; it takes ratios in quotes, as "16:9".
            shape: {field: size, ratios: ['1:1', ~]} | shape › ratios › 2: it is missing; it takes a value.
            shape: {field: size, ratios: ['1:1'], most-pixels: 5000} | shape › ratios: there are pixels too; it takes one of the two.
            shape: {field: size, least-pixels: -1} | shape › least-pixels: -1 does not fit; it takes 4096 to 100000000, or 0 for no limit.
            shape: {field: size, most-pixels: 7} | shape › most-pixels: 7 does not fit; it takes 4096 to 100000000, or 0 for no limit.
            shape: {field: size, least-pixels: 100000001} | shape › least-pixels: 100000001 does not fit; it takes 4096 to 100000000, or 0 for no limit.
            shape: {field: size, least-pixels: 9000, most-pixels: 8000} | shape › most-pixels: 8000 is less than «least-pixels»; it takes 9000 or more.
            """)
    void aStillThatCannotBeAskedForIsToldAtTheStart(String fields, String told) {
        told(with(STILL, fields), "a/b › " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            start: ~                         | start: it is missing; it takes the field of a clip's first frame.
            references: image_urls           | references: a clip has none, leave it out.
            edit: c/d                        | edit: a clip has none, leave it out.
            audio: duration                  | audio: «duration» is sent already; it takes a field of its own.
            seed: url                        | start: «url» is sent already; it takes a field of its own.
            fixed: {url: 'http://x'}         | fixed › url: it is sent already; it takes further input only.
            audio: sound, fixed: {sound: true} | fixed › sound: it is sent already; it takes further input only.
            fixed: {duration: 5}             | fixed › duration: it is sent already; it takes further input only.
            length: ~                        | length: it is missing; it takes field, seconds and form.
            length: {seconds: [5], form: string} | length › field: it is missing; it takes the name of a field of the input.
            length: {field: t, seconds: [5]} | length › form: it is missing; it takes one of string, suffixed, number.
            length: {field: t, seconds: [5], form: text} | length › form: «text» is none of string, suffixed, number.
            length: {field: t, form: string} | length › seconds: it is missing; it takes whole seconds from 1 to 300.
            length: {field: t, form: string, seconds: []} | length › seconds: it is missing; it takes whole seconds from 1 to 300.
            length: {field: t, form: string, seconds: 5} | length › seconds: «5» does not fit; it takes a list.
            length: {field: t, form: string, seconds: [0, -3]} | length › seconds: 0 is no length; it takes whole seconds from 1 to 300.
            length: {field: t, form: string, seconds: [5, -3]} | length › seconds: -3 is no length; it takes whole seconds from 1 to 300.
            length: {field: t, form: string, seconds: [301]} | length › seconds: 301 is no length; it takes whole seconds from 1 to 300.
            length: {field: t, form: string, seconds: [5.5]} | length › seconds › 1: «5.5» does not fit; it takes a whole number.
            length: {field: t, form: string, seconds: [5, ~]} | length › seconds › 2: it is missing; it takes a value.
            """)
    void aClipThatCannotBeAskedForIsToldAtTheStart(String fields, String told) {
        told(with(CLIP, fields), "a/b › " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ~                                | price: it is missing; it takes unit and usd.
            3                                | price: «3» does not fit; it takes fields.
            {usd: 1}                         | price › unit: it is missing; it takes one of image, megapixel, clip, second.
            {unit: minute, usd: 1}           | price › unit: «minute» is none of image, megapixel, clip, second.
            {unit: second, usd: 1}           | price › unit: a still is not counted by «second»; it takes one of image, megapixel.
            {unit: clip, usd: 1}             | price › unit: a still is not counted by «clip»; it takes one of image, megapixel.
            {unit: image}                    | price › usd: it is missing; it takes 0.0001 to 100 US dollars a unit.
            {unit: image, usd: much}         | price › usd: «much» does not fit; it takes a number.
            {unit: image, usd: .nan}         | price › usd: «NaN» does not fit; it takes a number.
            {unit: image, usd: .inf}         | price › usd: «Infinity» does not fit; it takes a number.
            {unit: image, usd: 0}            | price › usd: 0 is too little; it takes 0.0001 to 100 US dollars a unit.
            {unit: image, usd: 0.0}          | price › usd: 0.0 is too little; it takes 0.0001 to 100 US dollars a unit.
            {unit: image, usd: 0.00009}      | price › usd: 0.000090 is too little; it takes 0.0001 to 100 US dollars a unit.
            {unit: image, usd: -5}           | price › usd: -5 is too little; it takes 0.0001 to 100 US dollars a unit.
            {unit: image, usd: 100.01}       | price › usd: 100.01 is too much; it takes 0.0001 to 100 US dollars a unit.
            {unit: image, usd: 1e30}         | price › usd: 1.0E+30 is too much; it takes 0.0001 to 100 US dollars a unit.
            {unit: image, usd: 1, whole: half} | price › whole: «half» does not fit; it takes true or false.
            {unit: image, usd: 1, case: []}  | price › case: there is no such field; it takes unit, usd, whole, cases.
            {unit: image, usd: 1, cases: {usd: 1}} | price › cases: what has fields does not fit; it takes a list.
            {unit: image, usd: 1, cases: [~]} | price › cases › 1: it is missing; it takes a value.
            {unit: image, usd: 1, cases: [{usd: 1}]} | price › cases › 1 › when: it is missing; it takes fields of the input with their values.
            {unit: image, usd: 1, cases: [{when: {}, usd: 1}]} | price › cases › 1 › when: it is missing; it takes fields of the input with their values.
            {unit: image, usd: 1, cases: [{when: {hdr: ~}, usd: 1}]} | price › cases › 1 › when › hdr: it is missing; it takes a value.
            {unit: image, usd: 1, cases: [{when: {hdr: [1]}, usd: 1}]} | price › cases › 1 › when › hdr: a list does not fit; it takes a text.
            {unit: image, usd: 1, cases: [{when: {hdr: 1}}]} | price › cases › 1 › usd: it is missing; it takes 0.0001 to 100 US dollars a unit.
            {unit: image, usd: 1, cases: [{when: {hdr: 1}, usdd: 1}]} | price › cases › 1 › usdd: there is no such field; it takes when, usd.
            {unit: image, usd: 1, cases: [{when: {hdr: 1}, usd: 1}, {when: {hdr: 2}, usd: 0}]} | price › cases › 2 › usd: 0 is too little; it takes 0.0001 to 100 US dollars a unit.
            {unit: image, usd: 1, cases: [{when: {hdr: 1}, usd: -1}]} | price › cases › 1 › usd: -1 is too little; it takes 0.0001 to 100 US dollars a unit.
            {unit: image, usd: 1, cases: [{when: {hdr: 1}, usd: 1e30}]} | price › cases › 1 › usd: 1.0E+30 is too much; it takes 0.0001 to 100 US dollars a unit.
            {unit: image, usd: 1, cases: [{when: {hrd: 1}, usd: 1}]} | price › cases › 1 › when › hrd: nothing is sent as that; it takes one of prompt, hdr.
            """)
    void aPriceThatCannotBeCountedOnIsToldAtTheStart(String price, String told) {
        told("a/b: {makes: still, prompt-limit: 100, fixed: {hdr: 1}, price: " + price + "}", "a/b › " + told);
    }

    @Test
    void aClipIsNotCountedByThePicture() {
        told(
                with(CLIP, "price: {unit: megapixel, usd: 1}"),
                "a/b › price › unit: a clip is not counted by «megapixel»; it takes one of clip, second.");
    }

    @Test
    void whatIsRightPieceByPieceAndCannotBePricedTogetherIsToldAtTheStart() {
        told(
                with(STILL, "shape: {field: size, most-pixels: 5000}, price: {unit: megapixel, usd: 0.0001}"),
                "a/b: a still of it cannot be asked for: it would cost 0.0000004");
    }

    @Test
    void anEntryThatHoldsItselfIsToldAtTheStart() {
        told(with(STILL, "fixed: &all {more: *all}"), "a/b › fixed: it is too deep, or holds itself.");
    }

    @Test
    void anEditThatCannotStandInIsToldAtTheStart() {
        String still = STILL.formatted("a/b", ", edit: c/d");
        told(still + CLIP.formatted("c/d", ""), "cannot be used: a/b › edit: «c/d» makes clips.");
        told(still + STILL.formatted("c/d", ""), "cannot be used: a/b › edit: «c/d» takes no «references».");
    }

    @Test
    void anEditMayStandAnywhereInTheFile() {
        String still = STILL.formatted("a/b", ", edit: c/d");
        String edit = STILL.formatted("c/d", ", references: urls");
        for (String yaml : List.of(still + edit, edit + still)) {
            assertThat(of(yaml).named("a/b").edit()).isEqualTo("c/d");
        }
    }

    @Test
    void aFileThatIsNotThereIsNamedWithItsSetting(@TempDir Path folder) {
        Path nowhere = folder.resolve("models.yaml");

        FailureAnalysis analysis = analysisOf(() -> Catalogue.of(new FileSystemResource(nowhere)));

        assertThat(analysis.getDescription()).startsWith("The models in " + nowhere + " cannot be read: ");
        assertThat(analysis.getAction()).contains("photoplay.fal.catalogue", "file:/path/to/models.yaml");
    }

    @Test
    void aSettingThatNamesNoModelIsToldWithThoseThatThereAre() {
        Catalogue catalogue = Catalogue.of(new ClassPathResource("app/photoplay/fal/models.yaml"));
        FailureAnalysis unknown =
                analysisOf(() -> catalogue.chosen("photoplay.fal.still", "fal-ai/nobody", Capability.STILL));
        assertThat(unknown.getDescription())
                .isEqualTo("photoplay.fal.still names the model fal-ai/nobody, which the catalogue does not have.");
        assertThat(unknown.getAction())
                .contains("stills (fal-ai/flux/schnell, ")
                .doesNotContain("image-to-video");

        assertThat(analysisOf(() -> catalogue.chosen("photoplay.fal.clip", "fal-ai/flux/dev", Capability.CLIP))
                        .getDescription())
                .isEqualTo("photoplay.fal.clip names the model fal-ai/flux/dev, which makes stills.");
    }

    private static void told(String yaml, String told) {
        FailureAnalysis analysis = analysisOf(() -> of(yaml));

        assertThat(analysis.getDescription())
                .startsWith("The models in ")
                .endsWith(".")
                .contains(told)
                .doesNotContain("\n", "app.photoplay", "java.");
        assertThat(analysis.getAction()).contains("photoplay.fal.catalogue");
    }

    /** The entry «a/b» has what another has, with these fields instead or beside. */
    private static String with(String entry, String fields) {
        return entry.formatted("whole/one", "").replaceFirst(":", ": &whole") + "a/b: {<<: *whole, " + fields + "}\n";
    }

    private static FailureAnalysis analysisOf(ThrowingCallable start) {
        Throwable failure = new BeanCreationException("falCatalogue", "no bean", catchThrowable(start));
        return Objects.requireNonNull(new CatalogueFailureAnalyzer().analyze(failure));
    }

    private static Catalogue of(String yaml) {
        return Catalogue.of(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
