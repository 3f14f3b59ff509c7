package app.photoplay.falstandin.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens on loopback only; a virtual thread for each connection, kept open as long as the caller wants. */
public final class WireServer implements AutoCloseable {

    /** Answers requests, many at the same time. */
    public interface Handler {
        Answer answer(Call call) throws IOException, InterruptedException;
    }

    private static final int BACKLOG = 4096;

    private final ServerSocket server;
    private final Handler handler;
    private final Duration drip;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /**
     * @param port 0 for any that is free
     * @param drip the pause after each byte of a slow answer
     */
    public WireServer(int port, Duration drip, Handler handler) {
        this.handler = handler;
        this.drip = drip;
        try {
            server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        } catch (IOException e) {
            throw new UncheckedIOException("No port to listen on", e);
        }
        Thread.ofVirtual().name("fal-standin").start(this::accept);
    }

    /** Scheme, host and port. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    @Override
    public void close() {
        end(server);
        open.forEach(WireServer::end);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                // Closed, or the caller left already: the next one may come.
                continue;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            var reader = new RequestReader(new BufferedInputStream(socket.getInputStream(), 8192), out);
            var writer = new AnswerWriter(out, drip);
            for (Call call = reader.next(); call != null; call = reader.next()) {
                if (!answer(socket, writer, call)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The caller left; nothing is owed to it.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
            end(socket);
        }
    }

    private boolean answer(Socket socket, AnswerWriter writer, Call call) throws IOException, InterruptedException {
        Answer answer = handler.answer(call);
        boolean goesOn;
        try {
            if (answer.manner() == Manner.RESET) {
                socket.setSoLinger(true, 0);
            } else if (answer.manner() == Manner.SILENCE) {
                waitUntilLeft(socket);
            } else if (answer.manner() == Manner.PLAIN && !call.bodyWasRead()) {
                call.body();
            }
            goesOn = writer.write(answer, call.method());
        } finally {
            answer.written().run();
        }
        return goesOn && !"close".equalsIgnoreCase(call.header("connection"));
    }

    private static void waitUntilLeft(Socket socket) throws IOException {
        while (socket.getInputStream().read() >= 0) {
            // Whatever comes is not answered.
            continue;
        }
    }

    private static void end(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            // It was closed already.
            return;
        }
    }
}
