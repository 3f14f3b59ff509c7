package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.falstandin.conformance.Case;
import app.photoplay.falstandin.conformance.ClientCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FalConformanceTests {

    @TestFactory
    Stream<DynamicTest> ourClientDoesAsTheTableSays() {
        return Case.ofClients().stream()
                .filter(one -> one.data().has("ours"))
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(),
                        () -> assertThat(ClientCases.run(one, new OurClient())).isEmpty()));
    }
}
