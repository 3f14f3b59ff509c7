package app.photoplay.account.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import app.photoplay.account.AccountSettings;
import app.photoplay.account.person.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose address is confirmed before their account is opened. */
class AddressConfirmationTests {

    @ParameterizedTest
    @CsvSource({
        // set, mail server, somebody is here, confirmed first
        ",      '',   false, false",
        ",      '',   true,  true",
        ",      smtp, false, true",
        ",      smtp, true,  true",
        "true,  '',   false, true",
        "false, smtp, true,  false"
    })
    void everybodyButWhoeverIsTheFirstWhereNoMailGoesOut(
            @Nullable Boolean set, String server, boolean somebody, boolean first) {
        People people = mock(People.class);
        given(people.isAnybodyHere()).willReturn(somebody);

        assertThat(new AddressConfirmation(new AccountSettings(set, true), server, people).comesFirst())
                .isEqualTo(first);
    }
}
