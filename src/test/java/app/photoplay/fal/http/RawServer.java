package app.photoplay.fal.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A socket without manners: reads a request, then writes what a script says and breaks off as it says. */
final class RawServer implements AutoCloseable {

    static final End CLOSE = End.CLOSE;
    static final End KEEP = End.KEEP;
    static final End RESET = End.RESET;
    static final End RESET_UNREAD = End.RESET_UNREAD;

    /** What becomes of the connection. */
    enum End {
        CLOSE,
        KEEP,
        RESET,
        RESET_UNREAD
    }

    /** Answers one request, given by its head. */
    interface Script {
        End answer(String head, OutputStream out) throws IOException;
    }

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Script script;
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Consumer<String> bodies = body -> {};
    private volatile boolean open = true;

    RawServer(Script script) throws IOException {
        this.script = script;
        Thread.ofVirtual().start(this::accept);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** Heads of all that came. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** From now on somebody hears each body that came whole. */
    void tellBodies(Consumer<String> hearing) {
        bodies = hearing;
    }

    int connections() {
        return connections.get();
    }

    /** A server's slowness, which ends with its test. */
    static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (open) {
            try {
                Socket one = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(one));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket one) {
        try (one) {
            InputStream in = new BufferedInputStream(one.getInputStream());
            for (String head = head(in); head != null; head = head(in)) {
                requests.add(head);
                // The end is known only after the script ran; a body that is left unread makes the close a reset.
                End end = script.answer(head, one.getOutputStream());
                if (end != End.RESET_UNREAD) {
                    byte[] body = in.readNBytes(length(head));
                    if (body.length > 0 && body.length == length(head)) {
                        bodies.accept(new String(body, StandardCharsets.UTF_8));
                    }
                }
                if (end == End.RESET || end == End.RESET_UNREAD) {
                    one.setSoLinger(true, 0);
                    return;
                }
                if (end == End.CLOSE) {
                    return;
                }
            }
        } catch (IOException e) {
            // The other side has had enough.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.length() > 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                return head.toString();
            }
        }
        return null;
    }

    private static int length(String head) {
        for (String line : head.split("\r\n")) {
            if (line.toLowerCase().startsWith("content-length:")) {
                return Integer.parseInt(line.substring(15).strip());
            }
        }
        return 0;
    }

    @Override
    public void close() {
        open = false;
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("Not closed", e);
        }
    }
}
