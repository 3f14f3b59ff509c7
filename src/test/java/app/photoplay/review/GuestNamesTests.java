package app.photoplay.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.sharing.GuestAccess;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuestNamesTests {

    @Test
    void whoIsCalledLikeAnotherIsToldApart() {
        assertThat(GuestNames.free("Ida", List.of())).isEqualTo("Ida");
        assertThat(GuestNames.free("Ida", List.of("Idalia"))).isEqualTo("Ida");
        assertThat(GuestNames.free("ida", List.of("Ida"))).isEqualTo("ida (2)");
        assertThat(GuestNames.free("Ida", List.of("Ida", "Ida (2)", "Ida (4)"))).isEqualTo("Ida (3)");
    }

    @Test
    void aNameStaysAsLongAsANameMayBe() {
        String longest = "\uD83C\uDFAC".repeat(GuestAccess.MAX_NAME / 2);

        assertThat(GuestNames.free(longest, List.of(longest)))
                .endsWith(" (2)")
                .hasSizeLessThanOrEqualTo(GuestAccess.MAX_NAME)
                .doesNotMatch(".*[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF]).*");
    }
}
