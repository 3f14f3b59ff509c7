package app.photoplay.mail;

import app.photoplay.base.Jobs;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends a mail once. The claim is committed before anything is handed over. What was surely not taken is tried again;
 * what may have been, is not.
 */
@Component
@PermitAll
public class MailHandler implements JobRequestHandler<MailStep> {

    static final int MOST_TRIES = 8;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(MailHandler.class);

    private final Jobs jobs;
    private final MailRows rows;
    private final MailTransport transport;
    private final Clock clock;

    MailHandler(Jobs jobs, MailRows rows, MailTransport transport, Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.transport = transport;
        this.clock = clock;
    }

    @Override
    @Job(name = "Send a mail", retries = 0)
    public void run(MailStep step) {
        jobs.begun(step);
        rows.claim(step.mail(), clock.instant()).ifPresent(this::send);
    }

    private void send(Mail mail) {
        try {
            transport.send(mail);
            rows.sent(mail.id(), clock.instant());
        } catch (MailRefusedException refused) {
            log.warn("Mail {} was not taken: {}", mail.id(), refused.getMessage());
            rows.refused(mail.id(), refused.getMessage(), MOST_TRIES, FIRST_WAIT, clock.instant());
        } catch (RuntimeException lost) {
            log.warn("Whether mail {} was taken is not known: {}", mail.id(), lost.toString());
            rows.unknown(mail.id(), lost.getClass().getSimpleName(), clock.instant());
        }
    }
}
