package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a conversion failed is one word, kept, told and looked up by the same type. */
class ConversionFailureTests {

    @ParameterizedTest
    @EnumSource
    void everyFailureHasItsOwnSentenceAndIsFoundByItsCode(ConversionFailure failure) {
        assertThat(ResourceBundle.getBundle("messages").getString(failure.messageKey()))
                .isNotBlank();
        assertThat(ConversionFailure.of(failure.code())).contains(failure);
    }
}
