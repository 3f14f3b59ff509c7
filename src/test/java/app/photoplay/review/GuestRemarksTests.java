package app.photoplay.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuestRemarksTests {

    @Test
    void wordsKeepTheirParagraphsAndNeitherHolesNorMarksThatTurnWhatOthersWrote() {
        assertThat(GuestRemarks.words("  One\r\n\r\n \n\n\nTwo\nThree\u202Eevil\u2066 "))
                .isEqualTo("One\n\nTwo\nThreeevil");
    }
}
