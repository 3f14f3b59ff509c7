package app.photoplay.storyboard.rewrite;

import app.photoplay.screenplay.Breakdown;
import app.photoplay.screenplay.Chapter;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.OpeningCard;
import app.photoplay.screenplay.RevisedScreenplay;
import app.photoplay.screenplay.RevisedScreenplay.Density;
import app.photoplay.screenplay.TextChange;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads the text before and the text after, both around the shots of a document, so that what comes is cut as what is
 * there was.
 *
 * @param title of the film, which stands on its opening card
 * @param length that the creator chose when it was converted
 * @param edited the fields of entries that somebody changed by hand
 */
public record RewriteReader(Storyboard document, String title, CutLength length, Map<UUID, Set<String>> edited) {

    private static final UUID NOT_KEPT_YET = new UUID(0, 0);

    /** Reads; call it where texts are read. The plan names no version of the text yet. */
    public RewritePlan plan(Manuscript before, Manuscript after) {
        TextChange change = TextChange.between(before.text(), after.text());
        StandingShots standing = StandingShots.of(document);
        List<TextRange> picked = length instanceof CutLength.Part
                ? standing.ranges().stream().flatMap(List::stream).toList()
                : List.of();
        Breakdown old = Breakdown.of(before);
        Density density = density(standing, old.around(standing.ranges(), picked, Density.NATURAL));
        RevisedScreenplay base = named(old.around(standing.ranges(), picked, density));
        RevisedScreenplay now = named(Breakdown.of(after)
                .around(standing.moved(change), moved(base.screenplay().chapters(), picked, change), density));
        return RewritePlanner.plan(document, NOT_KEPT_YET, standing, change, edited, base, now);
    }

    /** Another length than the natural one is read off what is there. */
    private Density density(StandingShots standing, RevisedScreenplay natural) {
        if (length instanceof CutLength.Natural
                || length instanceof CutLength.Part part && part.length() instanceof CutLength.Natural) {
            return Density.NATURAL;
        }
        Duration now = standing.shots().stream().map(ShotEntry::duration).reduce(Duration.ZERO, Duration::plus);
        double read = Math.max(1, natural.screenplay().duration().toMillis());
        return new Density(natural.seconds(), Math.clamp(now.toMillis() / read, 0.2, 5));
    }

    /** The chapters that the film is made of, where they are in the other text. */
    private static List<TextRange> moved(List<Chapter> chapters, List<TextRange> picked, TextChange change) {
        return chapters.stream()
                .map(Chapter::range)
                .filter(chapter -> picked.stream()
                        .anyMatch(range -> range.start() < chapter.end() && chapter.start() < range.end()))
                .flatMap(chapter -> {
                    int start = change.movedEnd(chapter.start());
                    int end = change.movedEnd(chapter.end());
                    return end > start ? Stream.of(new TextRange(start, end)) : Stream.empty();
                })
                .toList();
    }

    private RevisedScreenplay named(RevisedScreenplay read) {
        return new RevisedScreenplay(
                OpeningCard.named(read.screenplay(), title), read.owners(), read.broken(), read.seconds());
    }
}
