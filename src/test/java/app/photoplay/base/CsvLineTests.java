package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTests {

    @Test
    void cellsAreSeparatedByCommasAndEndWithALine() {
        assertThat(line("a", 1, null, "b")).isEqualTo("a,1,,b\r\n");
    }

    @Test
    void whatHoldsMarksOfTheFormIsQuoted() {
        assertThat(line("Mara, «the» \"lamp\"\nand fog")).isEqualTo("\"Mara, «the» \"\"lamp\"\"\nand fog\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1"})
    void whatWouldBeAFormulaIsText(String text) {
        assertThat(line(text)).startsWith("'");
    }

    @Test
    void figuresStayFigures() {
        assertThat(line(-12, -1.5)).isEqualTo("-12,-1.5\r\n");
    }

    private static String line(@Nullable Object... cells) {
        return new CsvLine(Arrays.asList(cells)).text();
    }
}
