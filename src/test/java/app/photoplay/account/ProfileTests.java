package app.photoplay.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.UserId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTests {

    @ParameterizedTest
    @CsvSource({
        "Mara Kessler,MK",
        "mara,M",
        "Jean-Luc van der Berg,JB",
        "  Åsa   Öman ,ÅÖ",
        "𝒜lice Liddell,𝒜L",
        "O'Hara <script>,OS",
        "Mara (she/her) *,MS",
        "***,*"
    })
    void initialsAreOfTheFirstAndTheLastWord(String name, String initials) {
        Profile profile = new Profile(UserId.next(), "a@b.example", name, Role.CREATOR, Scheme.DARK);

        assertThat(profile.initials()).isEqualTo(initials);
    }
}
