package app.photoplay.support;

import static org.awaitility.Awaitility.await;

import app.photoplay.base.PhotoplayHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What was written to somebody, where mail goes into files. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+/(\\S+)");

    private final Path folder;
    private final String owner;

    private Mailbox(Path folder, String owner) {
        this.folder = folder;
        this.owner = owner;
    }

    public static Mailbox of(String owner, ApplicationContext application) {
        return in(application.getBean(PhotoplayHome.class).folder("mail"), owner);
    }

    public static Mailbox in(Path folder, String owner) {
        return new Mailbox(folder, owner);
    }

    /** All that has come, oldest first. */
    public List<String> mails() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains("-" + owner + "-"))
                    .filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .map(Mailbox::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest, once there are so many. */
    public String newestOf(int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> mails().size() >= count);
        return mails().getLast();
    }

    /** Where the newest leads, without the house before it. */
    public String linkOf(int count) {
        Matcher link = LINK.matcher(newestOf(count));
        if (!link.find()) {
            throw new AssertionError("The mail holds no link");
        }
        return link.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
