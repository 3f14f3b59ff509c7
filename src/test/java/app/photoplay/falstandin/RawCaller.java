package app.photoplay.falstandin;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One request over a bare socket, for answers that no HTTP client would take. */
final class RawCaller implements AutoCloseable {

    private final Socket socket;

    RawCaller(FalStandin standin) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), standin.address().getPort());
        socket.setSoTimeout(60_000);
    }

    void send(String method, String path, String body) throws IOException {
        String head =
                method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + socket.getPort() + "\r\nAuthorization: Key "
                        + FalStandin.KEY + "\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n";
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Up to so many bytes, fewer where the other side ends. */
    String read(int bytes) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
