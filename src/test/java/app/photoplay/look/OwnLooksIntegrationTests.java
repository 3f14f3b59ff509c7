package app.photoplay.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.media.UnusableMediaException;
import app.photoplay.project.Look;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A creator keeps looks of their own, with words and pictures; nobody else sees them. */
@PhotoplayTest
class OwnLooksIntegrationTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    OwnLooks looks;

    private Creator creator;

    @BeforeEach
    void somebodyNew() {
        creator = Creator.signUp(application);
    }

    @Test
    void aLookIsKeptChangedRemovedAndBroughtBack() throws IOException {
        byte[] picture = looksPicture();
        OwnLookId id = save(null, new OwnLookDraft(" Rain ", "wet lithograph", Look.NOIR, List.of(), List.of(picture)));

        OwnLook kept = mine().getFirst();
        assertThat(kept.name()).isEqualTo("Rain");
        assertThat(kept.base()).isEqualTo(Look.NOIR);
        assertThat(kept.pictures()).hasSize(1);
        assertThat(creator.does(() -> looks.picture(kept.pictures().getFirst())))
                .contains(picture);

        save(id, new OwnLookDraft("Snow", "dry point", Look.WOODCUT, kept.pictures(), List.of(picture, picture)));
        assertThat(mine()).singleElement().satisfies(look -> {
            assertThat(look.name()).isEqualTo("Snow");
            assertThat(look.pictures()).hasSize(3).startsWith(kept.pictures().getFirst());
        });
        save(id, new OwnLookDraft("Snow", "dry point", Look.WOODCUT, List.of(), List.of()));
        assertThat(mine().getFirst().pictures()).isEmpty();

        creator.acts(() -> looks.remove(id));
        assertThat(mine()).isEmpty();
        creator.acts(() -> looks.restore(id));
        assertThat(mine()).hasSize(1);
    }

    @Test
    void nobodyElseSeesOrChangesIt() throws IOException {
        OwnLookDraft draft = new OwnLookDraft("Rain", "wet", Look.NOIR, List.of(), List.of(looksPicture()));
        OwnLookId id = save(null, draft);
        OwnLook kept = mine().getFirst();
        creator = Creator.signUp(application);

        assertThat(mine()).isEmpty();
        assertThat(creator.does(() -> looks.picture(kept.pictures().getFirst())))
                .isEmpty();
        refused(ErrorCode.NOT_FOUND, id, new OwnLookDraft("Mine", "now", Look.NOIR, List.of(), List.of()));
        creator.acts(() -> looks.remove(id));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> creator.acts(() -> looks.take(id)));
    }

    @Test
    void whatCannotBeALookIsToldAtItsField() {
        refused(ErrorCode.VALIDATION, null, new OwnLookDraft(" ", "wet", Look.NOIR, List.of(), List.of()));
        refused(ErrorCode.VALIDATION, null, new OwnLookDraft("two\nlines", "wet", Look.NOIR, List.of(), List.of()));
        refused(ErrorCode.VALIDATION, null, new OwnLookDraft("Rain", "x".repeat(601), Look.NOIR, List.of(), List.of()));
        byte[] one = {1};
        refused(
                ErrorCode.VALIDATION,
                null,
                new OwnLookDraft("Rain", "wet", Look.NOIR, List.of(), List.of(one, one, one, one, one)));
        assertThatExceptionOfType(UnusableMediaException.class)
                .isThrownBy(() -> creator.does(
                        () -> looks.picture(new ByteArrayInputStream("no picture".getBytes(StandardCharsets.UTF_8)))));
    }

    private OwnLookId save(@Nullable OwnLookId id, OwnLookDraft draft) {
        return creator.does(() -> looks.save(id, draft));
    }

    private void refused(ErrorCode code, @Nullable OwnLookId id, OwnLookDraft draft) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> creator.does(() -> looks.save(id, draft)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private List<OwnLook> mine() {
        return creator.does(looks::mine);
    }

    private byte[] looksPicture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", out);
        return creator.does(() -> looks.picture(new ByteArrayInputStream(out.toByteArray())));
    }
}
