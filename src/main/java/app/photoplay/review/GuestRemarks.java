package app.photoplay.review;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.base.WritableText;
import app.photoplay.project.ProjectId;
import app.photoplay.sharing.Guest;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.SharedPart;
import app.photoplay.sharing.SharedWork;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What guests say. Whoever calls has let them in by {@link GuestAccess}; what their link allows is asked here. What is for
 * the team alone never leaves by this class.
 */
@Service
@PermitAll
public class GuestRemarks {

    static final int MOST_OF_A_PROJECT = 10_000;
    static final int MOST_OF_A_LINK = 200;
    static final Duration A_WHILE = Duration.ofMinutes(10);
    static final int MOST_REPLIES = 200;

    private final RemarkRows rows;
    private final ThreadReader threads;
    private final GuestIntroductions guests;
    private final Outbox outbox;
    private final Clock clock;

    GuestRemarks(RemarkRows rows, ThreadReader threads, GuestIntroductions guests, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.threads = threads;
        this.guests = guests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What a guest wants to say.
     *
     * @param name as they call themselves; not looked at where they are known
     * @param address that it comes from
     * @param form by which it is known that it was sent before
     */
    public record Saying(
            String name,
            String words,
            String shot,
            String from,
            String to,
            String drawing,
            String address,
            String form) {}

    /**
     * What came of it.
     *
     * @param proof for their cookie; null where the form was taken before: whoever repeats it need not be who sent it
     */
    public record Said(Remark remark, @Nullable String proof) {}

    /** The threads that a guest sees beside a version, oldest first: of it, and of earlier ones that they may know of. */
    public List<RemarkThread> threads(GuestEntry.In in, SharedWork work) {
        GuestLink link = in.link();
        if (!link.allows(GuestRight.REMARK)) {
            return List.of();
        }
        int version = work.version().number();
        return threads.of(work.version().project(), version, false, remark -> knows(link, version, remark));
    }

    /** One of them. */
    public Optional<RemarkThread> thread(GuestEntry.In in, int number) {
        GuestLink link = in.link();
        int newest = link.version().number();
        if (!link.allows(GuestRight.REMARK)) {
            return Optional.empty();
        }
        return rows.find(link.version().project(), number)
                .filter(one -> one.thread() == null && !one.team() && one.version() <= newest)
                .filter(one -> knows(link, newest, one))
                .flatMap(one -> threads.one(link.version().project(), one, false));
    }

    /** Those of its version, and of those before where the link shows these or it came by it. */
    private static boolean knows(GuestLink link, int version, Remark remark) {
        return remark.version() == version
                || link.allows(GuestRight.OLDER_VERSIONS)
                || link.id().equals(remark.link());
    }

    /**
     * A remark on a version, a shot of it, a moment or a stretch of the film.
     *
     * @throws Refusal with NOT_FOUND where the link does not allow it, VALIDATION at {@code name}, {@code words},
     *     {@code shot}, {@code from}, {@code to}, {@code drawing} or {@code moment}, TOO_MANY_REQUESTS where that is enough for now
     */
    @Transactional
    public Said say(GuestEntry.In in, SharedWork work, Saying saying) {
        RemarkPlace place = PlaceRule.of(work, saying.shot(), saying.from(), saying.to());
        if (place.from() != null && !in.link().shows(SharedPart.FILM)) {
            throw new Refusal(ErrorCode.VALIDATION, "from");
        }
        FrameSketch drawing = PlaceRule.drawing(saying.drawing(), place);
        return add(in, work.version().number(), null, place, drawing, saying);
    }

    /** Answers. Refused as {@link #say}, with NOT_FOUND also where the guest sees no such thread. */
    @Transactional
    public Said reply(GuestEntry.In in, int number, Saying saying) {
        Remark first = thread(in, number).map(RemarkThread::first).orElseThrow(GuestRemarks::notFound);
        if (rows.countReplies(first.id()) >= MOST_REPLIES) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
        Said said = add(in, first.version(), first.id(), RemarkPlace.WHOLE, null, saying);
        if (first.resolved()) {
            rows.resolve(first.id(), null, clock.instant());
        }
        return said;
    }

    /** A guest settles what they have begun themselves, or opens it again. */
    @Transactional
    public void resolve(GuestEntry.In in, int number, boolean resolved) {
        Remark first = thread(in, number)
                .map(RemarkThread::first)
                .filter(one -> isOf(in.guest(), one))
                .orElseThrow(GuestRemarks::notFound);
        Instant now = clock.instant();
        rows.resolve(first.id(), resolved ? now : null, now);
        outbox.hint(in.link().version().project().value());
    }

    private Said add(
            GuestEntry.In in,
            int version,
            @Nullable RemarkId thread,
            RemarkPlace place,
            @Nullable FrameSketch drawing,
            Saying saying) {
        GuestLink link = in.link();
        if (!link.allows(GuestRight.REMARK)) {
            throw notFound();
        }
        String words = words(saying.words());
        ProjectId project = link.version().project();
        int number = rows.nextNumber(project);
        Optional<Remark> before = rows.sent(project, saying.form());
        if (before.isPresent()) {
            return new Said(before.get(), null);
        }
        GuestAccess.Introduced who = guests.introduced(in, saying.name());
        guests.admit(link, saying.address());
        Instant now = clock.instant();
        if (rows.countSince(link.id(), now.minus(A_WHILE)) >= MOST_OF_A_LINK
                || rows.count(project) >= MOST_OF_A_PROJECT) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
        Remark remark = new Remark(
                RemarkId.next(),
                number,
                version,
                thread,
                link.id(),
                who.guest().id(),
                null,
                who.guest().name(),
                false,
                place,
                drawing,
                words,
                now,
                null);
        rows.add(project, remark, saying.form());
        if (thread != null) {
            rows.touch(thread, now);
        }
        outbox.hint(project.value());
        return new Said(remark, who.proof());
    }

    static String words(String said) {
        String words = WritableText.withoutDirections(said)
                .strip()
                .replace("\r\n", "\n")
                .replaceAll("\n[ \t]*(?:\n[ \t]*)+\n", "\n\n");
        if (words.isEmpty() || words.length() > Remark.MAX_WORDS || !WritableText.isText(words)) {
            throw new Refusal(ErrorCode.VALIDATION, "words", Remark.MAX_WORDS);
        }
        return words;
    }

    /** Whether it is theirs. */
    public static boolean isOf(Guest guest, Remark remark) {
        return !guest.id().isEmpty() && Objects.equals(guest.id(), remark.guest());
    }

    private static Refusal notFound() {
        return new Refusal(ErrorCode.NOT_FOUND, null);
    }
}
