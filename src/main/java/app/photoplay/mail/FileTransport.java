package app.photoplay.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps mails as files, a text and a page each, where no server for them is set up. Only the house’s own account reads them. */
final class FileTransport implements MailTransport {

    private static final Logger log = LoggerFactory.getLogger(FileTransport.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    FileTransport(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void send(Mail mail) {
        String name = TIME.format(clock.instant().truncatedTo(ChronoUnit.SECONDS)) + "-"
                + mail.recipient().replaceAll("[^\\p{L}\\p{N}.@-]", "_") + "-" + mail.id();
        try {
            Files.createDirectories(folder);
            closeToOthers(folder, "rwx------");
            write(folder.resolve(name + ".html"), mail.html());
            Path text = folder.resolve(name + ".txt");
            write(text, "To: " + mail.recipient() + "\nSubject: " + mail.subject() + "\n\n" + mail.plain());
            log.info("A mail was written to {}", text);
        } catch (IOException e) {
            throw new MailRefusedException("The file could not be written", e);
        }
    }

    private static void write(Path file, String words) throws IOException {
        Files.writeString(file, words, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        closeToOthers(file, "rw-------");
    }

    private static void closeToOthers(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    @Override
    public boolean goesOut() {
        return false;
    }

    @Override
    public String words() {
        return "mail goes into files in " + folder;
    }
}
