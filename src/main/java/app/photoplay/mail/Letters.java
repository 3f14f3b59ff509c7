package app.photoplay.mail;

import app.photoplay.base.Ids;
import app.photoplay.base.Jobs;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Where a letter is posted: its row is written in the caller’s transaction, and a job sends it after the commit. */
@Service
@PermitAll
public class Letters {

    private final MailRows rows;
    private final Jobs jobs;
    private final MessageSource messages;
    private final ITemplateEngine templates;
    private final MailTransport transport;
    private final Clock clock;

    Letters(
            MailRows rows,
            Jobs jobs,
            MessageSource messages,
            ITemplateEngine templates,
            MailTransport transport,
            Clock clock) {
        this.transport = transport;
        this.rows = rows;
        this.jobs = jobs;
        this.messages = messages;
        this.templates = templates;
        this.clock = clock;
    }

    /** Whether letters are sent; where they are not, they are files that the log names. */
    public boolean goOut() {
        return transport.goesOut();
    }

    /** @param recipient an address that {@code EmailAddress} took */
    @Transactional
    public void post(String recipient, Letter letter) {
        UUID id = Ids.next();
        rows.add(written(id, recipient, letter), clock.instant());
        jobs.request(new MailStep(id));
    }

    private Mail written(UUID id, String recipient, Letter letter) {
        String subject = word(letter, "subject");
        String words = word(letter, "words");
        String foot = word(letter, "foot");
        String act = letter.act() == null ? "" : word(letter, "act");
        String link = Objects.toString(letter.act(), "");
        Context page = new Context(letter.language());
        page.setVariable("subject", subject);
        page.setVariable("words", words);
        page.setVariable("foot", foot);
        page.setVariable("act", act);
        page.setVariable("link", link);
        String plain = link.isEmpty()
                ? words + "\n\n" + foot + "\n"
                : words + "\n\n" + act + ":\n" + link + "\n\n" + foot + "\n";
        return new Mail(id, recipient, subject, plain, templates.process("mail/letter", page));
    }

    private String word(Letter letter, String part) {
        Locale language = letter.language();
        return messages.getMessage(
                "letter." + letter.kind() + "." + part, letter.arguments().toArray(), language);
    }
}
