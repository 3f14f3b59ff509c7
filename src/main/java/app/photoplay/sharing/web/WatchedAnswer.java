package app.photoplay.sharing.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;

/**
 * A long answer that ends with the right to it: asked again each second while it is sent, and broken off by closing the
 * connection, so that what was begun before a link was switched off is not finished after.
 */
final class WatchedAnswer extends HttpServletResponseWrapper {

    static final Duration ASKED_EVERY = Duration.ofSeconds(1);

    private final BooleanSupplier stillAllowed;
    private final Clock clock;
    private @Nullable ServletOutputStream stream;

    WatchedAnswer(HttpServletResponse response, BooleanSupplier stillAllowed, Clock clock) {
        super(response);
        this.stillAllowed = stillAllowed;
        this.clock = clock;
    }

    /** The same request, whose answer the server may not send by itself while nobody watches. */
    static HttpServletRequest watched(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable Object getAttribute(String name) {
                return name.equals("org.apache.tomcat.sendfile.support") ? null : super.getAttribute(name);
            }
        };
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        ServletOutputStream known = stream;
        if (known == null) {
            known = new Watched(super.getOutputStream());
            stream = known;
        }
        return known;
    }

    private final class Watched extends ServletOutputStream {

        private final ServletOutputStream out;
        private Instant asked = clock.instant();

        private Watched(ServletOutputStream out) {
            this.out = out;
        }

        private void ask() throws CloseNowException {
            Instant now = clock.instant();
            if (now.isBefore(asked.plus(ASKED_EVERY))) {
                return;
            }
            asked = now;
            if (!stillAllowed.getAsBoolean()) {
                throw new CloseNowException("The link leads nowhere any more");
            }
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            ask();
            out.write(bytes, from, count);
        }

        @Override
        public void write(int one) throws IOException {
            ask();
            out.write(one);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
