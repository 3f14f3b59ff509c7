package app.photoplay.review;

import app.photoplay.base.CsvLine;
import app.photoplay.media.ffmpeg.FilmStock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remarks for other programs: a table, and an edit decision list whose events are markers. Editing programs read markers of
 * an EDL in two ways: as locators ({@code * LOC:}, Avid and those who follow it) and as notes with a colour, a name and a
 * length behind bars (DaVinci Resolve). Each event carries both.
 */
public final class RemarkExport {

    /** Tells table programs that what follows is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Films begin at one o’clock on a timeline, by custom. */
    private static final long FIRST_FRAME = 3600L * FilmStock.RATE;

    private static final long MOST_EVENTS = 999;

    private RemarkExport() {}

    /** RFC 4180; answers below the remark that they answer. */
    public static String csv(ReviewBoard board) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        out.append(line(
                "number",
                "answers",
                "version",
                "shot",
                "last shot",
                "from",
                "to",
                "name",
                "who",
                "seen by",
                "state",
                "said at",
                "words"));
        for (RemarkThread thread : board.threads()) {
            for (Remark remark : Stream.concat(Stream.of(thread.first()), thread.replies().stream())
                    .toList()) {
                out.append(line(
                        remark.number(),
                        remark.thread() == null ? null : thread.first().number(),
                        remark.version(),
                        remark.place().shot(),
                        remark.place().lastShot(),
                        clock(remark.place().from()),
                        clock(remark.place().to()),
                        remark.name(),
                        remark.byTeam() ? "team" : "guest",
                        remark.team() ? "team" : "everybody",
                        remark.thread() == null ? state(thread) : null,
                        remark.at(),
                        remark.words()));
            }
        }
        return out.toString();
    }

    /** CMX 3600, 24 frames a second, for the film of the board’s version; what names no moment of it is marked at its first frame. */
    public static String edl(ReviewBoard board) {
        StringBuilder out = new StringBuilder();
        out.append("TITLE: ")
                .append(plain(board.work().version().title()))
                .append(", version ")
                .append(board.work().version().number())
                .append("\r\nFCM: NON-DROP FRAME\r\n\r\n");
        List<Mark> marks = marks(board);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            String in = timeCode(mark.from());
            String end = timeCode(mark.to());
            out.append(String.format(
                    Locale.ROOT, "%03d  AX       V     C        %s %s %s %s\r\n", i + 1, in, end, in, end));
            out.append("* FROM CLIP NAME: ").append(mark.clip()).append("\r\n");
            out.append("* LOC: ")
                    .append(in)
                    .append(' ')
                    .append(mark.colour().toUpperCase(Locale.ROOT))
                    .append(" ");
            out.append(mark.name()).append(": ").append(mark.words()).append("\r\n");
            out.append(mark.words())
                    .append(" |C:ResolveColor")
                    .append(mark.colour())
                    .append(" |M:")
                    .append(mark.name())
                    .append(" |D:")
                    .append(mark.to() - mark.from())
                    .append("\r\n\r\n");
        }
        return out.toString();
    }

    private record Mark(long from, long to, String colour, String name, String words, String clip) {}

    private static List<Mark> marks(ReviewBoard board) {
        List<Mark> marks = new ArrayList<>();
        for (RemarkThread thread : board.threads()) {
            Remark remark = thread.first();
            if (remark.version() != board.work().version().number()) {
                continue;
            }
            Duration from = remark.place().from();
            Integer shot = remark.place().shot();
            Duration ofShot =
                    shot == null ? Duration.ZERO : board.work().from(shot).orElse(Duration.ZERO);
            Duration begin = from == null ? ofShot : from;
            Duration to = remark.place().to();
            long first = frame(begin);
            marks.add(new Mark(
                    first,
                    to == null ? first + 1 : Math.max(first + 1, frame(to)),
                    !thread.open() ? "Green" : remark.team() ? "Blue" : "Yellow",
                    plain(remark.name().isEmpty() ? "Team" : remark.name()),
                    plain(remark.words()),
                    shot == null ? "film.mp4" : "shot-" + shot + ".mp4"));
        }
        return marks.stream()
                .sorted(Comparator.comparingLong(Mark::from))
                .limit(MOST_EVENTS)
                .toList();
    }

    private static String state(RemarkThread thread) {
        return thread.done() ? "done" : thread.first().resolved() ? "resolved" : "open";
    }

    private static long frame(Duration at) {
        return FIRST_FRAME + Math.round(at.toMillis() * FilmStock.RATE / 1000.0);
    }

    private static String timeCode(long frame) {
        long seconds = frame / FilmStock.RATE;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d:%02d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                frame % FilmStock.RATE);
    }

    /** One line, without the bar that parts Resolve’s fields. */
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").replace('|', '/');
    }

    private static @Nullable String clock(@Nullable Duration at) {
        return at == null ? null : timeCode(frame(at) - FIRST_FRAME);
    }

    private static String line(@Nullable Object... cells) {
        return new CsvLine(Arrays.asList(cells)).text();
    }
}
