package app.photoplay.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stream of a page that somebody keeps open, over a connection of its own. */
final class LiveStream implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final BufferedReader in;
    private final int status;
    private final List<String> headers = new ArrayList<>();

    /**
     * Opens it, up to the end of its headers.
     *
     * @param from address of this machine that it comes from
     * @param page path of the page, without a slash in front
     */
    LiveStream(int port, String from, String page) {
        try {
            socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("GET /" + page + "/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            status = Integer.parseInt(in.readLine().split(" ")[1]);
            for (String header = in.readLine(); !header.isEmpty(); header = in.readLine()) {
                headers.add(header);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return status;
    }

    /** Empty where there is none. */
    String header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
                .map(header -> header.substring(start.length()).strip())
                .findFirst()
                .orElse("");
    }

    /** The name of what comes next, signs of life aside; «end» where the server ends the answer. */
    String next() {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("event:")) {
                    return line.substring(6).strip();
                }
                if (line.equals("0")) {
                    return "end";
                }
            }
            return "end";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes next apart from «changed»: what others did just before this page opened may still be told to it. */
    String nextButChanges() {
        String next = next();
        while (next.equals("changed")) {
            next = next();
        }
        return next;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
