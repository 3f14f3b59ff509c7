package app.photoplay.falstandin;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.falstandin.conformance.Case;
import app.photoplay.falstandin.conformance.WireCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FalStandinWireTests {

    @TestFactory
    Stream<DynamicTest> theStandInAnswersAsTheTableSays() {
        return Case.ofTheWire().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(), () -> assertThat(WireCases.run(one)).isEmpty()));
    }
}
