package app.photoplay.media.ffmpeg;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the packaged programs need on Linux besides themselves. Their libraries lie beside them, but look for each other
 * nowhere. And they ask for the libraries of sound cards and screens, which a server does not have and this product
 * never uses: each such name is a link to a harmless library, which the loader takes, since it looks functions up only
 * when they are called.
 */
final class PackagedLibraries {

    /** What the loader says about a stand-in; it is no failure. */
    static final String HARMLESS = "no version information available";

    private static final List<String> DEVICES =
            List.of("libxcb.so.1", "libxcb-shm.so.0", "libasound.so.2", "libpulse.so.0");
    /** Any library without versioned symbols will do. */
    private static final String STAND_IN = "libdrm.so.2";

    private PackagedLibraries() {}

    /** The folders in which the loader has to look first, joined by colons. */
    static String path(Path folder) {
        Path standIns = folder.resolve("no-devices");
        Path target = folder.resolve(STAND_IN);
        if (!Files.exists(target)) {
            return folder.toString();
        }
        try {
            Files.createDirectories(standIns);
            for (String name : DEVICES) {
                link(standIns.resolve(name), target);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // A folder that cannot be written: the machine's own libraries are asked, where it has them.
            return folder.toString();
        }
        return folder + ":" + standIns;
    }

    private static void link(Path link, Path target) throws IOException {
        if (!Files.isSymbolicLink(link)) {
            try {
                Files.createSymbolicLink(link, target);
            } catch (FileAlreadyExistsException e) {
                // Another instance was quicker; the link is the same.
                return;
            }
        }
    }
}
