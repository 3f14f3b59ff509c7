package app.photoplay.bench;

import app.photoplay.falstandin.FalStandin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The settings that lead an application to a stand-in, with small clips and a port that it keeps between starts. */
public final class FalWiring {

    private FalWiring() {}

    /** A port on loopback that was free just now. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param port where the application listens and is rung
     * @param folder gets the catalogue of models, with clips of 480 lines
     */
    public static List<String> settings(FalStandin standin, int port, Path folder) {
        List<String> all = new ArrayList<>(withoutAddress(standin, port, folder));
        all.add("--photoplay.fal.public-url=http://127.0.0.1:" + port);
        return all;
    }

    /** The same for an application that cannot be rung, as one at home. */
    public static List<String> withoutAddress(FalStandin standin, int port, Path folder) {
        var all = new ArrayList<String>();
        all.add("--server.address=127.0.0.1");
        all.add("--server.port=" + port);
        set(all, "queue", standin.queueBase());
        set(all, "run", standin.runBase());
        set(all, "rest", standin.restBase());
        set(all, "cdn", standin.cdnBase());
        set(all, "platform", standin.platformBase());
        // The one that may also look up what became of a request.
        all.add("--photoplay.fal.key=" + FalStandin.ADMIN_KEY);
        all.add("--photoplay.fal.catalogue=file:" + catalogue(folder));
        return all;
    }

    /** The stand-in's addresses and its usual key, for an application in the test's own process. */
    public static void register(DynamicPropertyRegistry properties, FalStandin standin) {
        properties.add("photoplay.fal.key", () -> FalStandin.KEY);
        properties.add("photoplay.fal.queue", standin::queueBase);
        properties.add("photoplay.fal.run", standin::runBase);
        properties.add("photoplay.fal.rest", standin::restBase);
        properties.add("photoplay.fal.cdn", standin::cdnBase);
        properties.add("photoplay.fal.platform", standin::platformBase);
    }

    private static void set(List<String> settings, String name, URI base) {
        settings.add("--photoplay.fal." + name + "=" + base);
    }

    private static Path catalogue(Path folder) {
        try (var models = FalWiring.class.getResourceAsStream("/app/photoplay/fal/models.yaml")) {
            if (models == null) {
                throw new IOException("The catalogue is not there");
            }
            String small = new String(models.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("resolution: 720p", "resolution: 480p");
            return Files.writeString(folder.resolve("models.yaml"), small);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
