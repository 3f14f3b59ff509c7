package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IncidentsTests {

    @Test
    void everyIncidentIsTraceableAndTheSameOneIsShort(CapturedOutput output) {
        var ids = IntStream.range(0, 300)
                .mapToObj(i -> Incidents.report("POST /somewhere", new IllegalStateException("of somebody " + i)))
                .toList();

        assertThat(output.getAll()).contains(ids);
        assertThat(output.getAll()
                        .lines()
                        .filter(line -> line.startsWith("\tat "))
                        .count())
                .isLessThan(1_000);
        assertThat(output.getAll().length()).isLessThan(150_000);
    }
}
