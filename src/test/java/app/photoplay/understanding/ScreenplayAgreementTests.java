package app.photoplay.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Screenplays of every kind are read as their writers meant them. */
class ScreenplayAgreementTests {

    @Test
    void ninetyNineInAHundredAgree() throws IOException {
        var report = new ArrayList<String>();
        var agreement = ScreenplayAgreement.of(report::add);
        assertThat(agreement.percent()).as(String.join("\n", report)).isGreaterThanOrEqualTo(99);
    }
}
