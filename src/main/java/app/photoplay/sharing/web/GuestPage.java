package app.photoplay.sharing.web;

import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestLinks;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.ReportReason;
import app.photoplay.sharing.SharedPart;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWork.Scene;
import app.photoplay.sharing.SharedWork.Screening;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a guest’s page reads.
 *
 * @param at path of the page, with a slash in front
 * @param files path of the files of the version that is shown
 * @param home address of the product, without a slash at its end
 * @param mark what stands over the pictures; empty for none
 * @param scenes those of this page
 * @param before number of the first scene of the page before; 0 for none
 * @param after the same of the page behind
 */
public record GuestPage(
        String at,
        String files,
        String home,
        String mark,
        GuestLink link,
        SharedWork work,
        List<PublishedVersion> versions,
        List<Scene> scenes,
        int before,
        int after) {

    /** As much as a first load should have; a longer storyboard goes on behind a link. */
    private static final int MOST_SHOTS = 96;

    private static final int COLUMNS = 5;
    private static final int HALF_A_SECOND = 500;

    static GuestPage of(
            String token,
            GuestEntry.In in,
            String mark,
            SharedWork work,
            List<PublishedVersion> versions,
            int from,
            String home) {
        String at = "/" + GuestLinks.page(token);
        List<Integer> begins = begins(work);
        int start = start(work, from);
        int index = begins.indexOf(start);
        int end = index + 1 < begins.size() ? begins.get(index + 1) : 0;
        List<Scene> scenes = work.scenes().stream()
                .filter(scene -> scene.number() >= start && (end == 0 || scene.number() < end))
                .toList();
        return new GuestPage(
                at,
                at + "/" + work.version().number(),
                home,
                mark,
                in.link(),
                work,
                versions,
                scenes,
                index > 0 ? begins.get(index - 1) : 0,
                end);
    }

    /** Number of the scene with which the page begins that has a scene. */
    static int start(SharedWork work, int scene) {
        return begins(work).stream()
                .filter(first -> first <= scene)
                .max(Integer::compare)
                .orElse(1);
    }

    /** Numbers of the scenes with which a page begins. */
    private static List<Integer> begins(SharedWork work) {
        List<Integer> begins = new ArrayList<>(List.of(1));
        int shots = 0;
        for (Scene scene : work.scenes()) {
            if (shots > 0 && shots + scene.shots().size() > MOST_SHOTS) {
                begins.add(scene.number());
                shots = 0;
            }
            shots += scene.shots().size();
        }
        return begins;
    }

    public boolean film() {
        return link.shows(SharedPart.FILM);
    }

    public boolean storyboard() {
        return link.shows(SharedPart.STORYBOARD);
    }

    public boolean script() {
        return link.shows(SharedPart.SCRIPT);
    }

    public boolean cast() {
        return link.shows(SharedPart.CAST) && !work.cast().isEmpty();
    }

    /** Null where there is none to be played. */
    public Screening.@Nullable Ready ready() {
        return film() && work.screening() instanceof Screening.Ready ready ? ready : null;
    }

    public boolean onItsWay() {
        return work.onItsWay();
    }

    public boolean downloadsFilm() {
        return ready() != null && link.allows(GuestRight.DOWNLOAD_FILM);
    }

    public boolean downloadsPdf() {
        return storyboard() && link.allows(GuestRight.DOWNLOAD_PDF);
    }

    public boolean downloads() {
        return downloadsFilm() || downloadsStills() || downloadsPdf();
    }

    public boolean downloadsStills() {
        return link.allows(GuestRight.DOWNLOAD_STILLS)
                && storyboard()
                && work.scenes().stream()
                        .flatMap(scene -> scene.shots().stream())
                        .anyMatch(shot -> shot.still() != null);
    }

    public String name() {
        return "ratio-" + work.version().aspect().label().replace(':', '-');
    }

    public int width() {
        return work.version().aspect().width();
    }

    public int height() {
        return work.version().aspect().height();
    }

    /** Number of the shot whose picture stands for the whole; 0 where there is none. */
    public int cover() {
        return work.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .filter(shot -> shot.picture() != null && !shot.card())
                .mapToInt(SharedWork.Shot::number)
                .findFirst()
                .orElse(0);
    }

    /** Of the largest picture of it that is shown. */
    public String coverSize() {
        return storyboard() ? "large" : "small";
    }

    /** What may be wrong with it. */
    public ReportReason[] reasons() {
        return ReportReason.values();
    }

    /** In which the day of a version is said. */
    public ZoneId zone() {
        return link.options().zone();
    }

    /** Whether there is a picture for previews of the link. */
    public boolean pictured() {
        return hasPoster() || cover() > 0 && link.showsPictures();
    }

    /** Path of that picture. */
    public String card() {
        return hasPoster() ? files + "/poster/large" : files + "/shots/" + cover() + "/" + coverSize();
    }

    /** Path of what lights the page: small, since it is seen blurred. */
    public String glow() {
        return hasPoster() ? files + "/poster/small" : files + "/shots/" + cover() + "/small";
    }

    /** Over how many columns a scene spans. */
    public int columns(Scene scene) {
        return Math.clamp(scene.shots().size(), 1, COLUMNS);
    }

    private boolean hasPoster() {
        Screening.Ready ready = ready();
        return ready != null && ready.poster() != null;
    }

    /** Whether links may be told what is behind this one. */
    public boolean previewed() {
        return !link.asksPassword() && !link.asksName();
    }

    /** «1:04», «1:00:04», cut off as players do it. */
    public static String clock(Duration at) {
        long seconds = at.toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** The length of a shot or a scene, to the nearest second as its maker reads it. */
    public static String length(Duration length) {
        return clock(length.plusMillis(HALF_A_SECOND));
    }

    /** Seconds with as many decimals as they need. */
    public static String seconds(Duration at) {
        return String.format(Locale.ROOT, "%.1f", at.toMillis() / 1000.0);
    }

    /** Lower-case name of a value, as message keys have it. */
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
