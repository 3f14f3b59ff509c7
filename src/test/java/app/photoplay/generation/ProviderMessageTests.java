package app.photoplay.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.GenerationFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderMessageTests {

    @Test
    void aSentenceIsOneLineOfPlainWords() {
        assertThat(ProviderMessage.of(" prompt: It was\r\n flagged\u202e by\u0000 a checker. "))
                .isEqualTo("prompt: It was flagged by a checker.");
        assertThat(ProviderMessage.of("Width has to be < 2000 and > 10."))
                .isEqualTo("Width has to be < 2000 and > 10.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "<html><h1>403 Forbidden</h1></html>",
                "Sorry <b>no</b>",
                "<!doctype html>",
                "{\"detail\":[]}",
                "[1, 2]",
                "Traceback (most recent call last): File \"/app/run.py\", line 3",
                "java.lang.IllegalStateException at app.Run.main(Run.java:3)"
            })
    void whatIsNoSentenceIsNotQuoted(String told) {
        assertThat(ProviderMessage.of(told)).isNull();
    }

    @Test
    void aLongOneIsCutAndNoCharacterInHalf() {
        assertThat(ProviderMessage.of("\ud83c\udfac".repeat(400)))
                .hasSizeLessThanOrEqualTo(ProviderMessage.LONGEST)
                .matches("(\ud83c\udfac)+…");
    }

    @Test
    void onlyWhatConcernsTheWordsIsQuoted() {
        assertThat(said(Reason.REFUSED)).isEqualTo("No.");
        assertThat(said(Reason.INVALID)).isEqualTo("No.");
        assertThat(said(Reason.ACCOUNT)).isNull();
        assertThat(said(Reason.UNAVAILABLE)).isNull();
    }

    private static String said(Reason reason) {
        return new GenerationFailure(reason, "", Bill.FREE, null, "No.").said();
    }
}
