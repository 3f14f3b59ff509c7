package app.photoplay.look;

import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.StagedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A look on its way into a film, its pictures on the disk. */
public final class TakenLook implements AutoCloseable {

    private final OwnLook look;
    private final List<StagedFile> staged = new ArrayList<>();

    private TakenLook(OwnLook look) {
        this.look = look;
    }

    static TakenLook of(OwnLook look, List<byte[]> pictures, MediaLibrary library) {
        TakenLook taken = new TakenLook(look);
        try {
            for (byte[] picture : pictures) {
                taken.staged.add(stage(picture, library));
            }
            return taken;
        } catch (RuntimeException | Error e) {
            taken.close();
            throw e;
        }
    }

    private static StagedFile stage(byte[] picture, MediaLibrary library) {
        try {
            Path file = Files.createTempFile("look", ".webp");
            try {
                Files.write(file, picture);
                return library.stage(file, MediaKind.STILL);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read a picture of a look", e);
        }
    }

    public OwnLook look() {
        return look;
    }

    List<StagedFile> staged() {
        return staged;
    }

    @Override
    public void close() {
        staged.forEach(StagedFile::close);
    }
}
