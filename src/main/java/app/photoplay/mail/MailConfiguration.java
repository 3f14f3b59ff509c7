package app.photoplay.mail;

import app.photoplay.base.Jobs;
import app.photoplay.base.PeriodicTask;
import app.photoplay.base.PhotoplayHome;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail goes by SMTP where {@code spring.mail.host} names a server, and into files where none is. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    @Bean
    MailTransport mailTransport(
            ObjectProvider<JavaMailSender> server, MailSettings settings, PhotoplayHome home, Clock clock) {
        JavaMailSender sender = server.getIfAvailable();
        return sender == null
                ? new FileTransport(home.folder("mail"), clock)
                : new SmtpTransport(sender, settings.from());
    }

    @Bean
    PeriodicTask mailSweep(MailRows rows, Jobs jobs, Clock clock) {
        return new PeriodicTask("mail", EVERY, () -> {
            rows.due(clock.instant(), AT_ONCE).forEach(mail -> jobs.request(new MailStep(mail)));
            rows.tidy(clock.instant(), clock.instant().minus(KEPT));
        });
    }
}
