package app.photoplay.assets;

import app.photoplay.assets.AssetAct.Kind;
import app.photoplay.assets.AssetTakeRows.Row;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.Outbox;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import app.photoplay.storyboard.document.StoryboardCommand.ChooseTakes;
import app.photoplay.storyboard.document.StoryboardCommand.PutAside;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person does to many files at once: each gesture one transaction, which is kept as an
 * {@link AssetAct}, so that it can be taken back. What counts and what is put aside is said by documents, by their commands; files that the person may not change are left alone.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class AssetActs {

    private final ProjectAccess access;
    private final AssetMarkRows marks;
    private final AssetTakeRows takes;
    private final AssetDocuments documents;
    private final AssetActRows acts;
    private final CurrentUser currentUser;
    private final Outbox outbox;
    private final Clock clock;

    AssetActs(
            ProjectAccess access,
            AssetMarkRows marks,
            AssetTakeRows takes,
            AssetDocuments documents,
            AssetActRows acts,
            CurrentUser currentUser,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.marks = marks;
        this.takes = takes;
        this.documents = documents;
        this.acts = acts;
        this.currentUser = currentUser;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Marks them as liked, or not any more. */
    public AssetGesture favourite(List<AssetId> ids, boolean liked) {
        List<AssetId> changed = mark(AssetMark.FAVOURITE, ids, liked);
        return done(liked ? Kind.FAVOURITE : Kind.NOT_FAVOURITE, changed.size(), 0, changed, List.of());
    }

    /**
     * Puts them away, or brings them back. Takes are put aside by their documents; those that count stay, also while
     * their film is being made and no document names them yet: what is missing there is bought.
     *
     * @throws app.photoplay.base.Refusal as {@link app.photoplay.storyboard.StoryboardCommands#execute}
     */
    public AssetGesture bin(List<AssetId> ids, boolean away) {
        List<AssetId> plain = new ArrayList<>();
        Map<ProjectId, List<StoryboardCommand>> commands = new LinkedHashMap<>();
        int left = 0;
        int put = 0;
        for (Row row : takes.of(ids, mine())) {
            ShotId shot = row.shot();
            TakeId take = row.take();
            if (shot == null || take == null) {
                plain.add(row.asset());
            } else if (away && row.counts()) {
                left++;
            } else if (row.aside() != away) {
                put++;
                add(commands, row.project(), new PutAside(shot, take, away));
            }
        }
        List<AssetId> marked = mark(AssetMark.BINNED, plain, away);
        return done(away ? Kind.BIN : Kind.RESTORE, put + marked.size(), left, marked, documents.tell(commands));
    }

    /**
     * Lets them count in their shots; of several of one shot and kind, the first. A clip comes with the picture that it
     * begins with.
     *
     * @throws app.photoplay.base.Refusal as {@link app.photoplay.storyboard.StoryboardCommands#execute}
     */
    public AssetGesture choose(List<AssetId> ids) {
        record Slot(ShotId shot, TakeKind kind) {}
        Map<ProjectId, Map<Slot, TakeId>> chosen = new LinkedHashMap<>();
        int changed = 0;
        int left = 0;
        for (Row row : takes.of(ids, mine())) {
            ShotId shot = row.shot();
            TakeId take = row.take();
            if (shot == null || take == null || row.named() || row.aside()) {
                left++;
                continue;
            }
            Map<Slot, TakeId> slots = chosen.computeIfAbsent(row.project(), project -> new LinkedHashMap<>());
            Slot slot = new Slot(shot, Objects.requireNonNull(row.kind()));
            if (slots.putIfAbsent(slot, take) != null) {
                left++;
                continue;
            }
            changed++;
            if (row.begins() != null && !row.begins().equals(row.still())) {
                slots.put(new Slot(shot, TakeKind.STILL), row.begins());
            }
        }
        Map<ProjectId, List<StoryboardCommand>> commands = new LinkedHashMap<>();
        chosen.forEach((project, slots) -> add(
                commands,
                project,
                new ChooseTakes(slots.entrySet().stream()
                        .map(slot ->
                                new Choice(slot.getKey().shot(), slot.getKey().kind(), slot.getValue()))
                        .toList())));
        return done(Kind.CHOOSE, changed, left, List.of(), documents.tell(commands));
    }

    /**
     * Shows them to models as pictures of somebody or somewhere; as many as there is room for.
     *
     * @param subject a person or place of the document
     * @throws app.photoplay.base.Refusal with NOT_FOUND unless it is of a film of the person
     */
    public AssetGesture reference(ProjectId project, UUID subject, List<AssetId> ids) {
        access.require(project, ProjectRight.EDIT);
        List<AssetId> fitting = takes.of(ids, List.of(project)).stream()
                .filter(row -> row.media() == MediaKind.STILL)
                .map(Row::asset)
                .toList();
        AssetDocuments.Told told = documents.refer(project, subject, fitting, CastRule.MAX_REFERENCES);
        return done(Kind.REFERENCE, told.added(), ids.size() - told.added(), List.of(), told.steps());
    }

    /** Keeps what was done, and tells whoever looks at the films. */
    private AssetGesture done(Kind kind, int changed, int left, List<AssetId> marked, List<AssetActRows.Step> steps) {
        if (changed == 0) {
            return new AssetGesture(0, left, null);
        }
        marks.films(marked).forEach(film -> outbox.hint(film.value()));
        AssetActRows.Changed what = new AssetActRows.Changed(marked, steps);
        return new AssetGesture(changed, left, acts.add(currentUser.id(), kind, clock.instant(), changed, left, what));
    }

    private List<AssetId> mark(AssetMark mark, List<AssetId> ids, boolean set) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return set ? marks.set(mark, ids, mine(), clock.instant()) : marks.clear(mark, ids, mine());
    }

    private List<ProjectId> mine() {
        return access.all(ProjectRight.EDIT).stream().map(ProjectSummary::id).toList();
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
