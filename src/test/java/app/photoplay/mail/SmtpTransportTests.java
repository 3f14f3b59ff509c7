package app.photoplay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.Ids;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail against a server of a few lines, which says yes, no, or nothing any more. */
class SmtpTransportTests {

    private static final Mail LETTER = new Mail(
            Ids.next(),
            "mara@kessler.film",
            "Your link, für Sie",
            "The link:\nhttps://photoplay.example/x\n",
            "<p>The <b>link</b></p>");

    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aLetterGoesOutAsTextAndAsAPage() throws ExecutionException, InterruptedException {
        CompletableFuture<String> heard = answering("250 taken", "250 on its way");

        transport(server.getLocalPort()).send(LETTER);

        assertThat(heard.get())
                .contains("MAIL FROM:<house@photoplay.example>", "RCPT TO:<mara@kessler.film>")
                .contains("Auto-Submitted: auto-generated", "text/plain", "text/html", "https://photoplay.example/x")
                .contains("Subject: =?UTF-8?");
    }

    @Test
    void whatTheServerRefusesIsKnownNotToHaveGoneOut() {
        answering("550 nobody of that name", "250 never reached");

        assertThatThrownBy(() -> transport(server.getLocalPort()).send(LETTER))
                .isInstanceOf(MailRefusedException.class);
    }

    @Test
    void whereNobodyListensNothingWentOut() throws IOException {
        int port = server.getLocalPort();
        server.close();

        assertThatThrownBy(() -> transport(port).send(LETTER)).isInstanceOf(MailRefusedException.class);
    }

    @Test
    void whereTheAnswerIsLostNobodyKnows() {
        answering("250 taken", "");

        assertThatThrownBy(() -> transport(server.getLocalPort()).send(LETTER))
                .isInstanceOf(MailException.class)
                .isNotInstanceOf(MailRefusedException.class);
    }

    private static SmtpTransport transport(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.localhost", "localhost");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "20000");
        return new SmtpTransport(sender, "house@photoplay.example");
    }

    /**
     * Takes one connection.
     *
     * @param recipient what is said to the recipient
     * @param letter what is said to the letter; empty for hanging up instead
     * @return all that was heard
     */
    private CompletableFuture<String> answering(String recipient, String letter) {
        return CompletableFuture.supplyAsync(() -> {
            StringBuilder heard = new StringBuilder();
            try (Socket caller = server.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
                say(caller, "220 here");
                boolean inLetter = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    heard.append(line).append('\n');
                    if (inLetter) {
                        if (line.equals(".")) {
                            inLetter = false;
                            if (letter.isEmpty()) {
                                return heard.toString();
                            }
                            say(caller, letter);
                        }
                    } else if (line.startsWith("DATA")) {
                        inLetter = true;
                        say(caller, "354 go on");
                    } else if (line.startsWith("RCPT")) {
                        say(caller, recipient);
                    } else if (line.startsWith("QUIT")) {
                        say(caller, "221 bye");
                        return heard.toString();
                    } else {
                        say(caller, "250 fine");
                    }
                }
            } catch (IOException gone) {
                heard.append(gone);
            }
            return heard.toString();
        });
    }

    private static void say(Socket caller, String line) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
