package app.photoplay.review.web;

import app.photoplay.review.Approval;
import app.photoplay.review.GuestRemarks;
import app.photoplay.review.ProposedEdit;
import app.photoplay.review.Remark;
import app.photoplay.review.RemarkPlace;
import app.photoplay.review.RemarkThread;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedPart;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.web.GuestPage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the review’s part of a guest’s page reads.
 *
 * @param at path of the page, with a slash in front
 * @param threads oldest first
 * @param seal of its forms
 * @param state by which the page knows whether it is still right
 * @param versions that the guest may turn to, newest first
 */
record ReviewPanel(
        String at,
        GuestEntry.In in,
        SharedWork work,
        List<PublishedVersion> versions,
        List<RemarkThread> threads,
        List<Approval> approvals,
        String seal,
        String state,
        ReviewDraft draft) {

    private static final int MILLI_DECIMALS = 3;

    public boolean remarks() {
        return in.link().allows(GuestRight.REMARK);
    }

    public boolean approves() {
        return in.link().allows(GuestRight.APPROVE);
    }

    /** Whether somebody has to say their name with what they do. */
    public boolean nameless() {
        return in.guest().name().isEmpty();
    }

    public int version() {
        return work.version().number();
    }

    public boolean film() {
        return in.link().shows(SharedPart.FILM) && work.screening() instanceof SharedWork.Screening.Ready;
    }

    /** Whether two films can be laid side by side. */
    public boolean compares() {
        return versions.size() > 1 && in.link().shows(SharedPart.FILM);
    }

    /** The version before this one, for the comparison; 0 where there is none. */
    public int before() {
        return versions.stream()
                .mapToInt(PublishedVersion::number)
                .filter(number -> number < version())
                .max()
                .orElse(0);
    }

    /** Threads of a shot of this version. */
    public long count(int shot) {
        return of(shot).count();
    }

    /** Whether every one of them is settled. */
    public boolean settled(int shot) {
        return of(shot).noneMatch(RemarkThread::open);
    }

    private Stream<RemarkThread> of(int shot) {
        return threads.stream()
                .filter(thread -> thread.first().version() == version()
                        && thread.first().place().shots().contains(shot));
    }

    public long open() {
        return threads.stream().filter(RemarkThread::open).count();
    }

    /** Whether the guest has approved it. */
    public boolean approved(int shot) {
        return approvals.stream().anyMatch(approval -> approval.shot() == shot && isOwn(approval));
    }

    private boolean isOwn(Approval approval) {
        return !in.guest().id().isEmpty() && approval.guest().equals(in.guest().id());
    }

    /** Who else approved the version, as a list of names; empty for nobody. */
    public String approvedBy() {
        return String.join(
                ", ",
                approvals.stream()
                        .filter(approval -> approval.shot() == Approval.WHOLE)
                        .filter(approval -> !isOwn(approval))
                        .map(Approval::name)
                        .distinct()
                        .toList());
    }

    public long approvals(int shot) {
        return approvals.stream().filter(approval -> approval.shot() == shot).count();
    }

    /** Whether the guest may settle it. */
    public boolean own(Remark remark) {
        return GuestRemarks.isOf(in.guest(), remark);
    }

    /** Letters that stand for somebody. */
    public static String initial(String name) {
        return name.isBlank()
                ? "?"
                : name.strip()
                        .substring(0, name.strip().offsetByCodePoints(0, 1))
                        .toUpperCase(Locale.ROOT);
    }

    /** «0:24», «1:07–1:16»; empty for no moment. */
    public static String time(RemarkPlace place) {
        Duration from = place.from();
        if (from == null) {
            return "";
        }
        return place.to() == null ? GuestPage.clock(from) : GuestPage.clock(from) + "–" + GuestPage.clock(place.to());
    }

    public static String seconds(@Nullable Duration at) {
        return at == null ? "" : GuestPage.seconds(at);
    }

    /** When a remark’s place begins in the film; empty where it is not in it. */
    public String from(Remark remark) {
        if (remark.version() != version() || !film()) {
            return "";
        }
        RemarkPlace place = remark.place();
        Optional<Duration> from = place.from() != null
                ? Optional.of(place.from())
                : Optional.ofNullable(place.shot()).flatMap(work::seenFrom);
        return from.map(ReviewPanel::exactly).orElse("");
    }

    /** «1:0.02 2:3.52»: which shot is to be seen from when on; what is drawn on one is drawn on that picture. */
    public String begins() {
        return work.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .flatMap(shot -> work.seenFrom(shot.number()).map(at -> shot.number() + ":" + exactly(at)).stream())
                .collect(Collectors.joining(" "));
    }

    private static String exactly(Duration at) {
        BigDecimal seconds = BigDecimal.valueOf(at.toMillis(), MILLI_DECIMALS);
        return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }

    /** Path of a picture of its shot in the version that it is about; empty where the guest is shown none. */
    public String picture(Remark remark) {
        Integer shot = remark.place().shot();
        return shot == null || !reaches(remark.version()) || !in.link().showsPictures()
                ? ""
                : at + "/" + remark.version() + "/shots/" + shot + "/small";
    }

    /** Where it is seen on its picture: the film above, or the version that it is about; null for nowhere. */
    public @Nullable String way(Remark remark) {
        if (remark.version() == version()) {
            return from(remark).isEmpty() ? null : "#film";
        }
        return reaches(remark.version()) ? at + "?version=" + remark.version() + "#r" + remark.number() : null;
    }

    private boolean reaches(int version) {
        return versions.stream().anyMatch(one -> one.number() == version);
    }

    /** Number of the version in which it is done; 0 where that is none that was published. */
    public int doneIn(RemarkThread thread) {
        Instant accepted = thread.edits().stream()
                .map(ProposedEdit::acceptedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return accepted == null
                ? 0
                : versions.stream()
                        .filter(version -> version.publishedAt().isAfter(accepted))
                        .mapToInt(PublishedVersion::number)
                        .min()
                        .orElse(0);
    }

    /** The edits that there are pictures of, before and after. */
    public List<ProposedEdit> shown(RemarkThread thread) {
        return thread.done() && in.link().showsPictures()
                ? thread.edits().stream().filter(edit -> edit.after() != null).toList()
                : List.of();
    }

    public int longestName() {
        return GuestAccess.MAX_NAME;
    }

    public int longest() {
        return Remark.MAX_WORDS;
    }

    public int width() {
        return work.version().aspect().width();
    }

    public int height() {
        return work.version().aspect().height();
    }
}
