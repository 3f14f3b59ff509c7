package app.photoplay.studio.web;

import app.photoplay.base.KebabCase;
import app.photoplay.review.Approval;
import app.photoplay.review.ProposedEdit;
import app.photoplay.review.Remark;
import app.photoplay.review.RemarkThread;
import app.photoplay.review.ReviewBoard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a version.
 *
 * @param version null where nothing was published
 * @param open threads that are not settled
 */
record RemarksAnswer(@Nullable Integer version, long open, List<Thread> threads, List<Approved> approvals) {

    static final RemarksAnswer NONE = new RemarksAnswer(null, 0, List.of(), List.of());

    /**
     * @param edit of its first shot; null where none was proposed
     * @param edits of all shots that it is about
     */
    record Thread(
            Said remark,
            boolean resolved,
            List<Said> replies,
            @Nullable Edit edit,
            List<Edit> edits) {}

    /**
     * @param lastShot of a stretch of the film over several; null where it is about one
     * @param from milliseconds into the film; null for no moment
     * @param drawing strokes as «x y x y;x y», each 0 to 1000; null for none
     * @param guest whether somebody without an account said it
     */
    record Said(
            String id,
            int number,
            int version,
            @Nullable Integer shot,
            @Nullable Integer lastShot,
            @Nullable Long from,
            @Nullable Long to,
            @Nullable String drawing,
            String name,
            boolean guest,
            boolean team,
            Instant at,
            String words) {

        static Said of(Remark remark) {
            return new Said(
                    remark.id().toString(),
                    remark.number(),
                    remark.version(),
                    remark.place().shot(),
                    remark.place().lastShot(),
                    millis(remark.place().from()),
                    millis(remark.place().to()),
                    remark.drawing() == null ? null : remark.drawing().text(),
                    remark.name(),
                    !remark.byTeam(),
                    remark.team(),
                    remark.at(),
                    remark.words());
        }

        private static @Nullable Long millis(@Nullable Duration at) {
            return at == null ? null : at.toMillis();
        }
    }

    /** @param state proposed, making, done or failed */
    record Edit(int shot, String state, String before, String words) {

        static Edit of(ProposedEdit edit) {
            return new Edit(edit.number(), KebabCase.of(edit.result()), edit.before(), edit.words());
        }
    }

    /** @param shot its number; null for the version */
    record Approved(String name, @Nullable Integer shot, Instant at) {}

    static RemarksAnswer of(ReviewBoard board) {
        return new RemarksAnswer(
                board.work().version().number(),
                board.open(),
                board.threads().stream().map(RemarksAnswer::thread).toList(),
                board.approvals().stream()
                        .map(one ->
                                new Approved(one.name(), one.shot() == Approval.WHOLE ? null : one.shot(), one.at()))
                        .toList());
    }

    private static Thread thread(RemarkThread thread) {
        Integer shot = thread.first().place().shot();
        ProposedEdit edit = shot == null ? null : thread.edit(shot);
        return new Thread(
                Said.of(thread.first()),
                thread.first().resolved(),
                thread.replies().stream().map(Said::of).toList(),
                edit == null ? null : Edit.of(edit),
                thread.edits().stream().map(Edit::of).toList());
    }
}
