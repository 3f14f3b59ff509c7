package app.photoplay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import app.photoplay.base.Ids;
import app.photoplay.base.Jobs;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.ShiftingClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail is handed over once, whatever runs twice, is refused or gets lost. */
@PhotoplayTest
class MailHandlerIntegrationTests {

    private final ShiftingClock clock = ShiftingClock.stopped();
    private final List<Mail> taken = new ArrayList<>();
    private final MailRows rows;
    private final JdbcClient database;
    private UUID id = Ids.next();

    MailHandlerIntegrationTests(@Autowired MailRows rows, @Autowired JdbcClient database) {
        this.rows = rows;
        this.database = database;
    }

    @BeforeEach
    void aLetterIsWritten() {
        id = Ids.next();
        // Tomorrow, so that nobody but this test sends it.
        clock.leap(Duration.ofDays(1));
        rows.add(new Mail(id, "mara@kessler.film", "A subject", "Words", "<p>Words</p>"), clock.instant());
    }

    @Test
    void aJobThatRunsTwiceSendsItOnceAndItsWordsAreForgotten() {
        MailHandler handler = handler(taken::add);
        handler.run(new MailStep(id));
        handler.run(new MailStep(id));

        assertThat(taken).extracting(Mail::plain).containsExactly("Words");
        assertThat(kept("state || plain || html")).isEqualTo("SENT");
    }

    @Test
    void whatWasSurelyNotTakenIsTriedAgainLaterAndLaterAndThenGivenUp() {
        MailHandler refusing = handler(mail -> {
            taken.add(mail);
            throw new MailRefusedException("Not now", new IOException("421"));
        });
        Duration wait = Duration.ofMinutes(1);
        for (int attempt = 1; attempt < MailHandler.MOST_TRIES; attempt++) {
            refusing.run(new MailStep(id));
            refusing.run(new MailStep(id));
            assertThat(taken).hasSize(attempt);
            assertThat(kept("state")).isEqualTo("WAITING");
            clock.leap(wait);
            wait = wait.multipliedBy(2);
        }
        refusing.run(new MailStep(id));

        assertThat(taken).hasSize(MailHandler.MOST_TRIES);
        assertThat(kept("state")).isEqualTo("FAILED");
    }

    @Test
    void whatMayHaveBeenTakenIsNotSentAgain() {
        MailHandler losing = handler(mail -> {
            taken.add(mail);
            throw new IllegalStateException("The answer was lost");
        });
        losing.run(new MailStep(id));
        losing.run(new MailStep(id));

        assertThat(taken).hasSize(1);
        assertThat(kept("state")).isEqualTo("UNKNOWN");
    }

    @Test
    void whoseProcessEndedOnTheWayIsNotSentAgain() {
        assertThat(rows.claim(id, clock.instant())).isPresent();
        clock.leap(Duration.ofHours(1));
        rows.tidy(clock.instant(), Instant.EPOCH);
        handler(taken::add).run(new MailStep(id));

        assertThat(taken).isEmpty();
        assertThat(kept("state")).isEqualTo("UNKNOWN");
    }

    private MailHandler handler(Consumer<Mail> server) {
        MailTransport transport = new MailTransport() {
            @Override
            public void send(Mail mail) {
                server.accept(mail);
            }

            @Override
            public String words() {
                return "";
            }
        };
        return new MailHandler(mock(Jobs.class), rows, transport, clock);
    }

    private String kept(String what) {
        return database.sql("select " + what + " from mails where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
