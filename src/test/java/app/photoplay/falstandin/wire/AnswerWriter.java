package app.photoplay.falstandin.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/** Puts an answer on a connection, in whatever manner it wants. */
final class AnswerWriter {

    private static final long HUGE_LENGTH = 10_000_000_000L;
    private static final String SPACES = " ".repeat(8192);

    private final OutputStream out;
    private final Duration drip;

    /** @param drip the pause after each byte of a slow answer */
    AnswerWriter(OutputStream out, Duration drip) {
        this.out = out;
        this.drip = drip;
    }

    /** @return whether the connection can be used again */
    boolean write(Answer answer, String method) throws IOException, InterruptedException {
        boolean silent = method.equals("HEAD") || answer.status() == 204 || answer.status() == 304;
        if (answer.stream() != null && answer.manner() != Manner.RESET && answer.manner() != Manner.SILENCE) {
            return stream(answer);
        }
        return switch (answer.manner()) {
            case PLAIN -> {
                var all = new ByteArrayOutputStream(answer.body().length + 512);
                all.writeBytes(head(answer, answer.body().length));
                all.writeBytes(silent ? new byte[0] : answer.body());
                out.write(all.toByteArray());
                out.flush();
                yield true;
            }
            case SLOW_HEAD -> {
                drip(head(answer, answer.body().length));
                drip(answer.body());
                yield true;
            }
            case SLOW_BODY -> {
                send(head(answer, answer.body().length));
                drip(answer.body());
                yield true;
            }
            case SHORT_BODY -> {
                send(head(answer, answer.body().length));
                send(Arrays.copyOf(answer.body(), answer.body().length / 2));
                yield false;
            }
            case ENDLESS -> endless(answer);
            case HUGE -> huge(answer);
            case DROP, RESET, SILENCE -> false;
        };
    }

    private boolean stream(Answer answer) throws IOException, InterruptedException {
        send(head(answer, -1));
        answer.stream().writeTo(piece -> {
            chunk(piece.getBytes(StandardCharsets.UTF_8));
            if (answer.manner() != Manner.PLAIN) {
                throw new EOFException("Cut on purpose");
            }
        });
        send("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    private boolean endless(Answer answer) throws IOException, InterruptedException {
        send(head(answer, -1));
        chunk(answer.body());
        while (true) {
            chunk(SPACES.getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(drip.dividedBy(20));
        }
    }

    private boolean huge(Answer answer) throws IOException {
        send(head(answer, HUGE_LENGTH));
        send(answer.body());
        byte[] spaces = SPACES.getBytes(StandardCharsets.US_ASCII);
        for (long left = HUGE_LENGTH; left > 0; left -= spaces.length) {
            out.write(spaces);
        }
        return false;
    }

    private void drip(byte[] bytes) throws IOException, InterruptedException {
        for (byte one : bytes) {
            out.write(one);
            out.flush();
            Thread.sleep(drip);
        }
    }

    private void chunk(byte[] piece) throws IOException {
        if (piece.length > 0) {
            var all = new ByteArrayOutputStream(piece.length + 16);
            all.writeBytes((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(piece);
            all.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
            send(all.toByteArray());
        }
    }

    private void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** @param length of the body, negative for chunks */
    private static byte[] head(Answer answer, long length) {
        var head = new StringBuilder("HTTP/1.1 ")
                .append(answer.status())
                .append(' ')
                .append(reason(answer.status()));
        for (Map.Entry<String, String> header : answer.headers().entrySet()) {
            head.append("\r\n").append(header.getKey()).append(": ").append(header.getValue());
        }
        head.append(length < 0 ? "\r\nTransfer-Encoding: chunked" : "\r\nContent-Length: " + length);
        return head.append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String reason(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 202 -> "Accepted";
            case 206 -> "Partial Content";
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 422 -> "Unprocessable Entity";
            case 429 -> "Too Many Requests";
            case 500 -> "Internal Server Error";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            default -> "Status";
        };
    }
}
