package app.photoplay.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.support.ShiftingClock;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.coyote.CloseNowException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WatchedAnswerTests {

    private static final String SENDFILE = "org.apache.tomcat.sendfile.support";

    @Test
    void whatWasBegunEndsWithTheRightToIt() throws IOException {
        ShiftingClock clock = ShiftingClock.stopped();
        AtomicBoolean allowed = new AtomicBoolean(true);
        AtomicInteger asked = new AtomicInteger();
        MockHttpServletResponse response = new MockHttpServletResponse();
        OutputStream out = new WatchedAnswer(response, () -> asked.incrementAndGet() > 0 && allowed.get(), clock)
                .getOutputStream();

        out.write(new byte[1_000]);
        clock.leap(WatchedAnswer.ASKED_EVERY);
        out.write(new byte[1_000]);
        allowed.set(false);
        out.write(new byte[1_000]);
        assertThat(asked).as("not for each piece").hasValue(1);

        clock.leap(WatchedAnswer.ASKED_EVERY);
        assertThatExceptionOfType(CloseNowException.class).isThrownBy(() -> out.write(new byte[1_000]));
        assertThat(response.getContentAsByteArray()).hasSize(3_000);
    }

    @Test
    void theServerDoesNotSendItByItself() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(SENDFILE, true);
        request.setAttribute("another", 1);

        assertThat(WatchedAnswer.watched(request).getAttribute(SENDFILE)).isNull();
        assertThat(WatchedAnswer.watched(request).getAttribute("another")).isEqualTo(1);
    }
}
