package app.photoplay.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FiguresTests {

    @AfterEach
    void nobodyReads() {
        UI.setCurrent(null);
    }

    @Test
    void moneyIsWrittenAsEachLanguageDoes() {
        assertThat(read(Locale.ENGLISH, "1200")).isEqualTo("$1,200");
        assertThat(read(Locale.ENGLISH, "61.2")).isEqualTo("$61.20");
        assertThat(read(Locale.GERMAN, "1200")).isEqualTo("1.200\u00a0$");
        assertThat(read(Locale.GERMAN, "0.0036")).isEqualTo("0,0036\u00a0$");
    }

    private static String read(Locale language, String amount) {
        UI reader = new UI();
        reader.setLocale(language);
        UI.setCurrent(reader);
        return Figures.dollars(new BigDecimal(amount));
    }
}
