package app.photoplay.storyboard;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import app.photoplay.project.OwnStyle;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees to it that what a command names besides entries of its document, takes and pictures, is of the same film. */
@Component
class NamedThings {

    private final TakeRows takes;
    private final MediaLibrary library;

    NamedThings(TakeRows takes, MediaLibrary library) {
        this.takes = takes;
        this.library = library;
    }

    /** @throws Refusal with NOT_FOUND where one is not */
    void check(ProjectId project, StoryboardCommand command) {
        List<Choice> choices = new ArrayList<>();
        List<Named> aside = new ArrayList<>();
        List<AssetId> assets = new ArrayList<>();
        parts(command).forEach(part -> {
            switch (part) {
                case StoryboardCommand.ChooseTakes choose -> choices.addAll(choose.choices());
                case StoryboardCommand.PutAside put -> aside.add(new Named(put.shot(), put.take()));
                case StoryboardCommand.EditPersonDetails edit ->
                    addAll(assets, edit.edit().references());
                case StoryboardCommand.EditLocationDetails edit ->
                    addAll(assets, edit.edit().references());
                case StoryboardCommand.ChoosePoster choose ->
                    addAll(assets, choose.picture() == null ? null : List.of(choose.picture()));
                case StoryboardCommand.EditFilm edit ->
                    addAll(assets, pictures(edit.edit().style()));
                default -> {}
            }
        });
        Map<TakeId, Take> known = takes.named(
                project,
                Stream.concat(choices.stream().map(Choice::take), aside.stream().map(Named::take))
                        .flatMap(Stream::ofNullable)
                        .toList());
        boolean takesOwn = choices.stream().allMatch(choice -> own(choice, known))
                && aside.stream().allMatch(named -> own(named, known));
        if (!takesOwn || !library.belong(project, assets)) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
    }

    private record Named(ShotId shot, TakeId take) {}

    private static boolean own(Choice choice, Map<TakeId, Take> known) {
        if (choice.take() == null) {
            return true;
        }
        Take take = known.get(choice.take());
        return take != null && take.shot().equals(choice.shot()) && take.kind() == choice.kind();
    }

    private static boolean own(Named named, Map<TakeId, Take> known) {
        Take take = known.get(named.take());
        return take != null && take.shot().equals(named.shot());
    }

    private static Stream<StoryboardCommand> parts(StoryboardCommand command) {
        return command instanceof StoryboardCommand.Together together
                ? together.commands().stream()
                : Stream.of(command);
    }

    private static void addAll(List<AssetId> assets, @Nullable List<AssetId> more) {
        if (more != null) {
            assets.addAll(more);
        }
    }

    private static @Nullable List<AssetId> pictures(@Nullable OwnStyle style) {
        return style == null
                ? null
                : style.pictures().stream().map(AssetId::new).collect(Collectors.toList());
    }
}
