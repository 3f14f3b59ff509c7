package app.photoplay.look;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.PictureIntake;
import app.photoplay.project.OwnStyle;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The looks of the signed-in person. Somebody else's answers as if it did not exist. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnLooks {

    /** Most that one account keeps. */
    public static final int MOST = 40;

    private final OwnLookRows rows;
    private final PictureIntake intake;
    private final MediaLibrary library;
    private final ProjectAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnLooks(
            OwnLookRows rows,
            PictureIntake intake,
            MediaLibrary library,
            ProjectAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.intake = intake;
        this.library = library;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** By name. Two queries, however many there are. */
    @Transactional(readOnly = true)
    public List<OwnLook> mine() {
        return rows.of(currentUser.id());
    }

    /** Empty where there is none, or it is somebody else's. */
    @Transactional(readOnly = true)
    public Optional<OwnLook> find(OwnLookId id) {
        return mine().stream().filter(look -> look.id().equals(id)).findFirst();
    }

    /**
     * A picture as a look keeps it. Call it outside a transaction: it decodes and encodes.
     *
     * @throws app.photoplay.media.UnusableMediaException as {@link PictureIntake#plain}
     */
    public byte[] picture(InputStream file) {
        return intake.plain(file);
    }

    /** What was kept of a picture, as WebP; empty where there is none, or it is somebody else's. */
    @Transactional(readOnly = true)
    public Optional<byte[]> picture(UUID picture) {
        return rows.picture(currentUser.id(), picture);
    }

    /**
     * Keeps a look, a new one or another form of one. Films that have it stay as they are.
     *
     * @param id null for a new one
     * @throws Refusal with VALIDATION at {@code name}, {@code words} or {@code pictures}; with NOT_ALLOWED_NOW where there
     *     are {@value #MOST} already; with NOT_FOUND unless it is the person's own
     */
    @Transactional
    public OwnLookId save(@Nullable OwnLookId id, OwnLookDraft draft) {
        draft.check();
        UserId owner = currentUser.id();
        rows.hold(owner);
        if (id == null && rows.count(owner) >= MOST) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        OwnLookId kept = id == null ? OwnLookId.next() : id;
        if (id != null && rows.of(owner).stream().noneMatch(look -> look.id().equals(id))) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        rows.put(owner, kept, draft, clock.instant());
        return kept;
    }

    /** Films that have it stay as they are. */
    @Transactional
    public void remove(OwnLookId id) {
        rows.remove(currentUser.id(), id, clock.instant());
    }

    /** Takes back that it was removed. */
    @Transactional
    public void restore(OwnLookId id) {
        rows.remove(currentUser.id(), id, null);
    }

    /**
     * The first half of taking a look over into a film: reads its pictures, outside a transaction. Close it in the end.
     *
     * @throws Refusal with NOT_FOUND unless it is the person's own
     */
    public TakenLook take(OwnLookId id) {
        OwnLook look = find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        return TakenLook.of(look, rows.pictures(currentUser.id(), id), library);
    }

    /**
     * The second half, in the caller's transaction: the pictures are the film's from then on.
     *
     * @throws Refusal with NOT_FOUND unless the project is the person's own
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnStyle keep(TakenLook look, ProjectId project) {
        access.require(project, ProjectRight.EDIT);
        List<UUID> pictures = look.staged().stream()
                .map(picture -> library.keep(picture, AssetId.next(), project.value())
                        .id()
                        .value())
                .toList();
        return new OwnStyle(
                look.look().id().value(), look.look().name(), look.look().words(), pictures);
    }
}
