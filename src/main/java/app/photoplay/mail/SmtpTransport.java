package app.photoplay.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends mails through the server that {@code spring.mail} names. */
final class SmtpTransport implements MailTransport {

    /** Below it stand a server's answers that are none: -1 where the line went dead. */
    private static final int LEAST_REFUSAL = 400;

    private final JavaMailSender sender;
    private final String from;

    SmtpTransport(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(Mail mail) {
        try {
            sender.send(message(mail));
        } catch (MessagingException | MailAuthenticationException e) {
            throw new MailRefusedException("The server for mail lets nobody in", e);
        } catch (MailException e) {
            if (causes(e).anyMatch(SmtpTransport::saysNo)) {
                throw new MailRefusedException("The server for mail said no or was away", e);
            }
            throw e;
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, true, "UTF-8");
        parts.setFrom(from);
        parts.setTo(mail.recipient());
        parts.setSubject(mail.subject());
        parts.setText(mail.plain(), mail.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** It never got as far as handing over, or the server refused it. One that hung up instead has said nothing. */
    private static boolean saysNo(Throwable cause) {
        return switch (cause) {
            case ConnectException nobodyThere -> true;
            case UnknownHostException nowhere -> true;
            case SMTPSendFailedException answered -> answered.getReturnCode() >= LEAST_REFUSAL;
            case SendFailedException refused -> true;
            default -> false;
        };
    }

    private static Stream<Throwable> causes(MailException failure) {
        Stream<Exception> each =
                failure instanceof MailSendException send ? Stream.of(send.getMessageExceptions()) : Stream.empty();
        return Stream.concat(Stream.of(failure), each)
                .flatMap(one -> Stream.iterate((Throwable) one, cause -> cause != null, Throwable::getCause)
                        .limit(10));
    }

    @Override
    public String words() {
        return "";
    }
}
