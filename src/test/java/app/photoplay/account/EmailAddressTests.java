package app.photoplay.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"mara@kessler.film", " mara+films@kessler.co.uk ", "mära@käßler.film"})
    void addressesAreTakenAsTypedWithoutTheBlanksAroundThem(String typed) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mara",
                "mara@kessler",
                "@kessler.film",
                "mara@@kessler.film",
                "ma ra@kessler.film",
                "m\0@k.film",
                "<script>@x.example",
                "a..b@x.example",
                ".a@x.example",
                "a.@x.example",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a@-x.example",
                "a@x-.example",
                "a@x..example",
                "a@x.example.",
                "\"a b\"@x.example",
                "a@x.example,b@x.example"
            })
    void whatCannotBeAnAddressCannotBeMade(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(typed));
    }

    @Test
    void overlongAddressesAreRefused() {
        String domain = ("a".repeat(60) + ".").repeat(4);
        assertThat(EmailAddress.isPossible("aaaaaa@" + domain + "film")).isFalse();
        assertThat(EmailAddress.isPossible("aaaaa@" + domain + "film")).isTrue();
        assertThat(EmailAddress.isPossible("a".repeat(65) + "@kessler.film")).isFalse();
        assertThat(EmailAddress.isPossible("ä".repeat(33) + "@kessler.film")).isFalse();
        assertThat(EmailAddress.isPossible("a".repeat(64) + "@kessler.film")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"o'brien@example.com", "jörg@example.de", "a%b@example.com", "a+b=c@example.com", "用户@例子.公司"})
    void everyAddressThatPeopleHaveIsTaken(String typed) {
        assertThat(EmailAddress.isPossible(typed)).isTrue();
    }

    @Test
    void caseIsComparedCharacterByCharacter() {
        assertThat(EmailAddress.fold(" ALİCE@Example.COM ")).isEqualTo("alice@example.com");
        assertThat(EmailAddress.fold("JÖRG@EXAMPLE.DE")).isEqualTo("jörg@example.de");
        assertThat(EmailAddress.fold("Σ".repeat(254))).hasSize(254);
    }
}
