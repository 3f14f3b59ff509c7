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

    /** As two browsers have. */
    private static final int CONNECTIONS = 12;

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
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                askUntilClosed(socket, end, answers, bytes);
            }
        }
    }

    /** Until the time is over, or the server has said that this was its last answer here, as servers may. */
    private void askUntilClosed(Socket socket, long end, AtomicLong answers, AtomicLong bytes) throws IOException {
        byte[] ask = request.getBytes(StandardCharsets.US_ASCII);
        byte[] buffer = new byte[1 << 16];
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        Head head;
        do {
            socket.getOutputStream().write(ask);
            head = head(in);
            for (long left = head.length(); left > 0; ) {
                int n = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (n < 0) {
                    throw new UncheckedIOException(
                            new IOException("Cut off with " + left + " of " + head.length() + " bytes to come"));
                }
                left -= n;
            }
            answers.incrementAndGet();
            bytes.addAndGet(head.length());
        } while (!head.last() && System.nanoTime() < end);
    }

    /** @param last whether the server closes the connection after it */
    private record Head(long length, boolean last) {}

    private static Head head(InputStream in) throws IOException {
        long length = -1;
        boolean last = false;
        String status = line(in);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
            last |= header.matches("connection:\\s*close");
        }
        if (!status.matches("HTTP/1.1 20[06].*") || length < 0) {
            throw new IllegalStateException(status + ", length " + length);
        }
        return new Head(length, last);
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
