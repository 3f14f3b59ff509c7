package app.photoplay.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** nginx on a folder of files, where it is installed. */
final class NginxProcess implements AutoCloseable {

    private final @Nullable Process process;
    private final int port;

    private NginxProcess(@Nullable Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static NginxProcess start(Path folder, Path www, int port) throws IOException, InterruptedException {
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
        Files.writeString(settings, """
                daemon off; worker_processes 2; pid %1$s/nginx.pid; error_log %1$s/nginx.log;
                %5$s
                events { worker_connections 256; }
                http {
                  access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; default_type image/png;
                  client_body_temp_path %1$s/a; proxy_temp_path %1$s/b; fastcgi_temp_path %1$s/c; uwsgi_temp_path %1$s/d;
                  scgi_temp_path %1$s/e;
                  server { listen 127.0.0.1:%3$d; root %2$s; }
                }
                """.formatted(folder, www, port, "", root() ? "user root;" : ""));
        Process process = new ProcessBuilder(
                        program.get().toString(), "-c", settings.toString(), "-e", folder + "/nginx.log")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        Thread.sleep(500);
        return new NginxProcess(process.isAlive() ? process : null, port);
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
        return process == null
                ? 0
                : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToDouble(MediaMain::cpu)
                        .sum();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            process.waitFor(5, TimeUnit.SECONDS);
        }
    }
}
