package app.photoplay.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Asks for one path again and again over a few connections that are kept, and reads what comes as fast as it comes. */
final class KeepAliveLoad {

    private static final int CONNECTIONS = 4;

    private final int port;
    private final String request;

    /** @param headers each with its line end */
    KeepAliveLoad(int port, String path, String headers) {
        this.port = port;
        this.request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers + "\r\n";
    }

    /** What came in that time. */
    record Result(long answers, long bytes, Duration time) {

        double answersASecond() {
            return answers / (time.toNanos() / 1e9);
        }

        double megabytesASecond() {
            return bytes / 1e6 / (time.toNanos() / 1e9);
        }
    }

    /** @throws IllegalStateException for an answer that is none of the file */
    Result run(Duration time) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        AtomicLong answers = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        List<Throwable> failures = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    ask(end, answers, bytes);
                } catch (IOException | RuntimeException e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.getFirst());
        }
        return new Result(answers.get(), bytes.get(), Duration.ofNanos(System.nanoTime() - start));
    }

    private void ask(long end, AtomicLong answers, AtomicLong bytes) throws IOException {
        byte[] ask = request.getBytes(StandardCharsets.US_ASCII);
        byte[] buffer = new byte[1 << 16];
        try (Socket socket = new Socket("127.0.0.1", port)) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            while (System.nanoTime() < end) {
                socket.getOutputStream().write(ask);
                long length = length(in);
                for (long left = length; left > 0; ) {
                    int n = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                    if (n < 0) {
                        throw new UncheckedIOException(new IOException("cut off"));
                    }
                    left -= n;
                }
                answers.incrementAndGet();
                bytes.addAndGet(length);
            }
        }
    }

    private static long length(InputStream in) throws IOException {
        long length = -1;
        String status = line(in);
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        if (!status.matches("HTTP/1.1 20[06].*") || length < 0) {
            throw new IllegalStateException(status + ", length " + length);
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
