package app.photoplay.assets;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.document.LocationEdit;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.PersonEdit;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.EditLocationDetails;
import app.photoplay.storyboard.document.StoryboardCommand.EditPersonDetails;
import app.photoplay.storyboard.document.StoryboardCommand.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells documents what is done to their takes and people: a few commands for each, however much it is. */
@Component
class AssetDocuments {

    private final StoryboardCommands commands;
    private final StoryboardEditor editor;
    private final AssetSubjectRows subjects;

    AssetDocuments(StoryboardCommands commands, StoryboardEditor editor, AssetSubjectRows subjects) {
        this.commands = commands;
        this.editor = editor;
        this.subjects = subjects;
    }

    /** @param added how many pictures are new there */
    record Told(int added, List<AssetActRows.Step> steps) {}

    /** @param wishes what each document is told */
    List<AssetActRows.Step> tell(Map<ProjectId, List<StoryboardCommand>> wishes) {
        List<AssetActRows.Step> steps = new ArrayList<>();
        wishes.forEach((project, all) -> {
            for (int from = 0; from < all.size(); from += Together.MOST) {
                int to = Math.min(all.size(), from + Together.MOST);
                long before = editor.hold(project);
                long revision = commands.execute(project, before, together(all.subList(from, to)));
                if (revision > before) {
                    steps.add(new AssetActRows.Step(project.value(), revision));
                }
            }
        });
        return steps;
    }

    /** Adds pictures to a person or a place. */
    Told refer(ProjectId project, UUID subject, List<AssetId> pictures, int most) {
        long revision = editor.hold(project);
        AssetSubjectRows.Subject found =
                subjects.find(project, subject).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        List<AssetId> all = new ArrayList<>(found.references());
        pictures.stream()
                .filter(picture -> !all.contains(picture))
                .limit(Math.max(0, most - all.size()))
                .forEach(all::add);
        int added = all.size() - found.references().size();
        if (added == 0) {
            return new Told(0, List.of());
        }
        long made = commands.execute(project, revision, edit(found, all));
        return new Told(added, List.of(new AssetActRows.Step(project.value(), made)));
    }

    private static StoryboardCommand edit(AssetSubjectRows.Subject subject, List<AssetId> references) {
        return subject.person()
                ? new EditPersonDetails(new PersonId(subject.id()), new PersonEdit(null, references, null))
                : new EditLocationDetails(new LocationId(subject.id()), new LocationEdit(null, references));
    }

    private static StoryboardCommand together(List<StoryboardCommand> some) {
        return some.size() == 1 ? some.getFirst() : new Together(List.copyOf(some));
    }
}
