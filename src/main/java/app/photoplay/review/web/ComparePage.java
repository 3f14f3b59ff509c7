package app.photoplay.review.web;

import app.photoplay.review.ChangedShots;
import app.photoplay.review.ChangedShots.Pair;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedPart;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWork.Screening;
import app.photoplay.sharing.web.GuestPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the comparison reads.
 *
 * @param at path of the page of the work, with a slash in front
 * @param first the older one
 * @param mark the name that stands over the pictures; empty for none
 * @param changed at most {@link #MOST} of the shots that differ
 * @param count how many differ
 * @param words whether words of shots are shown
 */
record ComparePage(
        String at,
        String mark,
        SharedWork first,
        SharedWork second,
        List<PublishedVersion> versions,
        List<Pair> changed,
        int count,
        boolean words) {

    private static final int MOST = 60;

    static ComparePage of(
            String at,
            GuestLink link,
            String mark,
            SharedWork first,
            SharedWork second,
            List<PublishedVersion> versions) {
        List<Pair> all = ChangedShots.between(first, second);
        return new ComparePage(
                at,
                mark,
                first,
                second,
                versions,
                all.stream().limit(MOST).toList(),
                all.size(),
                link.shows(SharedPart.STORYBOARD) || link.shows(SharedPart.SCRIPT));
    }

    /** Seconds at which the films begin; empty for their beginning. */
    public String begin() {
        return ChangedShots.begin(changed, second).map(GuestPage::seconds).orElse("");
    }

    /** «picture, words», as message keys have it. */
    public static List<String> keys(Pair pair) {
        return pair.changes().stream().map(GuestPage::key).toList();
    }

    /** Null where there is none to be played. */
    public Screening.@Nullable Ready ready(SharedWork work) {
        return work.screening() instanceof Screening.Ready ready ? ready : null;
    }

    public String files(SharedWork work) {
        return at + "/" + work.version().number();
    }

    public String ratio() {
        return "ratio-" + second.version().aspect().label().replace(':', '-');
    }

    public int width() {
        return second.version().aspect().width();
    }

    public int height() {
        return second.version().aspect().height();
    }
}
