package app.photoplay.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.PhotoplayHome;
import app.photoplay.base.UserId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorKeyTests {

    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private final UserId mara = UserId.next();

    @Test
    void whatIsSealedTellsNothingAndOpensByTheSameKey(@TempDir Path home) {
        FactorKey key = new FactorKey(new PhotoplayHome(home));
        String sealed = key.seal(mara, SECRET);

        assertThat(sealed).doesNotContain(SECRET).hasSizeLessThan(160).isNotEqualTo(key.seal(mara, SECRET));
        assertThat(new FactorKey(new PhotoplayHome(home)).open(mara, sealed)).contains(SECRET);
    }

    @Test
    void itOpensForNobodyElseAndByNoOtherKey(@TempDir Path home, @TempDir Path other) {
        String sealed = new FactorKey(new PhotoplayHome(home)).seal(mara, SECRET);

        assertThat(new FactorKey(new PhotoplayHome(home)).open(UserId.next(), sealed))
                .isEmpty();
        assertThat(new FactorKey(new PhotoplayHome(other)).open(mara, sealed)).isEmpty();
        assertThat(new FactorKey(new PhotoplayHome(home)).open(mara, "v1:broken"))
                .isEmpty();
    }

    @Test
    void whatWasWrittenBeforeThereWasAKeyGoesOn(@TempDir Path home) {
        assertThat(new FactorKey(new PhotoplayHome(home)).open(mara, SECRET)).contains(SECRET);
        assertThat(FactorKey.isPlain(SECRET)).isTrue();
    }
}
