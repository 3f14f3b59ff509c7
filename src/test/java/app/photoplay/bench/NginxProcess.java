package app.photoplay.bench;

import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** nginx on a folder of files and before a product, where it is installed. */
final class NginxProcess implements AutoCloseable {

    private final @Nullable Process process;
    private final int port;

    private NginxProcess(@Nullable Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The internal location that leads to the media of the product behind it. */
    static final String INTERNAL = "/photoplay-media/";

    /**
     * @param folder for its own files
     * @param www is served as it is
     * @param product the port of the one that is asked for {@code /media/}
     * @param media what its answers lead to
     */
    static NginxProcess start(Path folder, Path www, int port, int product, Path media)
            throws IOException, InterruptedException {
        Optional<Path> program = Stream.concat(
                        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"))
                .map(part -> Path.of(part, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            return new NginxProcess(null, port);
        }
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(
                settings, """
                daemon off; worker_processes 2; pid %1$s/nginx.pid; error_log %1$s/nginx.log;
                %5$s
                events { worker_connections 256; }
                http {
                  access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; default_type image/png;
                  client_body_temp_path %1$s/a; proxy_temp_path %1$s/b; fastcgi_temp_path %1$s/c; uwsgi_temp_path %1$s/d;
                  scgi_temp_path %1$s/e;
                  upstream product { server 127.0.0.1:%4$d; keepalive 32; keepalive_requests 10000000; }
                  server {
                    listen 127.0.0.1:%3$d; root %2$s;
                    location /media/ {
                      proxy_pass http://product; proxy_http_version 1.1; proxy_set_header Connection "";
                      proxy_set_header Host localhost;
                    }
                    location %6$s { internal; alias %7$s/; }
                  }
                }
                """.formatted(folder, www, port, product, root() ? "user root;" : "", INTERNAL, media));
        Process process = new ProcessBuilder(
                        program.get().toString(), "-c", settings.toString(), "-e", folder + "/nginx.log")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        return new NginxProcess(listens(process, port) ? process : null, port);
    }

    private static boolean listens(Process process, int port) throws InterruptedException {
        while (process.isAlive()) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return socket.isConnected();
            } catch (IOException notYet) {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        }
        return false;
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    boolean runs() {
        return process != null;
    }

    int port() {
        return port;
    }

    /** Of all its workers. */
    double cpuSeconds() {
        return process == null ? 0 : MediaMain.cpu(process.toHandle());
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            process.waitFor(5, TimeUnit.SECONDS);
        }
    }
}
