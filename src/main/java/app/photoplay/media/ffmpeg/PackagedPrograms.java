package app.photoplay.media.ffmpeg;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.regex.Pattern;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/**
 * The programs in the packaged ffmpeg, unpacked with their libraries into the cache of the package's loader. The loader
 * could find them too, but it loads the libraries into this JVM before it tells where they are, which takes the ones of
 * sound cards and screens: on a machine without those it finds nothing.
 */
final class PackagedPrograms {

    private static final Pattern LIBRARY = Pattern.compile("/(?!(?:lib)?jni)[^/]+\\.(?:so(?:\\.\\d+)*|dylib|dll)$");

    private PackagedPrograms() {}

    /**
     * The program of that name, once everything beside it is there too.
     *
     * @throws IOException if the package has none for this machine, or the cache cannot be written
     */
    static synchronized Path unpacked(String name) throws IOException {
        String folder = Loader.getPlatform();
        String file = folder.startsWith("windows") ? name + ".exe" : name;
        URL address = ffmpeg.class.getResource(folder + "/" + file);
        if (address == null || !(address.openConnection() instanceof JarURLConnection packaged)) {
            throw new FileNotFoundException("No packaged " + file + " for " + folder);
        }
        for (String library : libraries(packaged)) {
            Loader.cacheResource(ffmpeg.class, folder + "/" + library);
        }
        File program = Loader.cacheResource(address);
        if (!program.canExecute() && !program.setExecutable(true)) {
            throw new IOException(program + " is not executable");
        }
        return program.toPath();
    }

    /** The names of what lies beside it in its package, but for the bridges between the libraries and a JVM. */
    private static List<String> libraries(JarURLConnection program) throws IOException {
        String entry = program.getEntryName();
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        return program.getJarFile().stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(folder) && LIBRARY.matcher(name).find())
                .map(name -> name.substring(folder.length()))
                .toList();
    }
}
