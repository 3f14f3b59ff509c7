package app.photoplay.assets;

import app.photoplay.assets.AssetTakeRows.Row;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person does to many files at once: each gesture one transaction, with the way back. What counts and
 * what is put aside is said by documents, by their commands; files that the person may not change are left alone.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class AssetActs {

    private final ProjectAccess access;
    private final AssetMarkRows marks;
    private final AssetTakeRows takes;
    private final AssetDocuments documents;
    private final Clock clock;

    AssetActs(ProjectAccess access, AssetMarkRows marks, AssetTakeRows takes, AssetDocuments documents, Clock clock) {
        this.access = access;
        this.marks = marks;
        this.takes = takes;
        this.documents = documents;
        this.clock = clock;
    }

    /** Marks them as liked, or not any more. */
    public AssetGesture favourite(List<AssetId> ids, boolean liked) {
        List<AssetId> changed = mark(AssetMark.FAVOURITE, ids, liked);
        return new AssetGesture(
                changed.size(),
                0,
                new AssetUndo(List.of(new AssetUndo.Marks(AssetMark.FAVOURITE, changed, !liked)), List.of()));
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
        Map<ProjectId, List<StoryboardCommand>> back = new LinkedHashMap<>();
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
                add(back, row.project(), new PutAside(shot, take, !away));
            }
        }
        List<AssetId> marked = mark(AssetMark.BINNED, plain, away);
        List<AssetUndo.Step> steps = documents.tell(commands, back);
        return new AssetGesture(
                put + marked.size(),
                left,
                new AssetUndo(List.of(new AssetUndo.Marks(AssetMark.BINNED, marked, !away)), steps));
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
        Map<Slot, @Nullable TakeId> before = new HashMap<>();
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
            before.put(new Slot(shot, TakeKind.STILL), row.still());
            before.put(new Slot(shot, TakeKind.CLIP), row.clip());
            if (row.begins() != null && !row.begins().equals(row.still())) {
                slots.put(new Slot(shot, TakeKind.STILL), row.begins());
            }
        }
        Map<ProjectId, List<StoryboardCommand>> commands = new LinkedHashMap<>();
        Map<ProjectId, List<StoryboardCommand>> back = new LinkedHashMap<>();
        chosen.forEach((project, slots) -> {
            List<Choice> now = new ArrayList<>();
            List<Choice> then = new ArrayList<>();
            slots.forEach((slot, take) -> {
                now.add(new Choice(slot.shot(), slot.kind(), take));
                then.add(new Choice(slot.shot(), slot.kind(), before.get(slot)));
            });
            if (!now.isEmpty()) {
                add(commands, project, new ChooseTakes(now));
                add(back, project, new ChooseTakes(then));
            }
        });
        return new AssetGesture(changed, left, new AssetUndo(List.of(), documents.tell(commands, back)));
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
        return new AssetGesture(told.added(), ids.size() - told.added(), new AssetUndo(List.of(), told.steps()));
    }

    /**
     * Takes a gesture back.
     *
     * @throws app.photoplay.base.Refusal with CHANGED_ELSEWHERE where somebody has done something else there since
     */
    public void undo(AssetUndo undo) {
        for (AssetUndo.Marks one : undo.marks()) {
            mark(one.mark(), one.assets(), one.set());
        }
        undo.steps().reversed().forEach(documents::take);
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
