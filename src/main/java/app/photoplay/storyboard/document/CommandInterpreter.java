package app.photoplay.storyboard.document;

import java.util.List;

/** Turns a document and a command into the document after it. Pure. */
public final class CommandInterpreter {

    private CommandInterpreter() {}

    /**
     * @param revision that the result will have
     * @throws app.photoplay.base.Refusal with NOT_FOUND where the command names what is not in the document or not in
     *     the film, VALIDATION at a field that cannot be as it says, NOT_ALLOWED_NOW where it makes no sense here
     */
    public static Storyboard apply(Storyboard document, StoryboardCommand command, long revision) {
        ShotOperations shots = new ShotOperations(document, revision);
        SceneOperations scenes = new SceneOperations(document, revision);
        CastOperations cast = new CastOperations(document);
        LocationOperations places = new LocationOperations(document);
        return switch (command) {
            case StoryboardCommand.Together together -> together(document, together.commands(), revision);
            case StoryboardCommand.EditShots edit -> shots.edit(edit.shots(), edit.edit());
            case StoryboardCommand.InsertShot insert -> shots.insert(insert);
            case StoryboardCommand.DuplicateShots duplicate -> shots.duplicate(duplicate.shots());
            case StoryboardCommand.MoveShots move -> shots.move(move);
            case StoryboardCommand.SplitShot split -> shots.split(split);
            case StoryboardCommand.MergeShots merge -> shots.merge(merge.shots());
            case StoryboardCommand.RemoveShots remove -> shots.remove(remove.shots());
            case StoryboardCommand.RestoreShots restore -> shots.restore(restore.shots());
            case StoryboardCommand.ChooseTakes choose -> shots.choose(choose.choices());
            case StoryboardCommand.PutAside put -> shots.putAside(put);
            case StoryboardCommand.EditScene edit -> scenes.edit(edit.scene(), edit.edit());
            case StoryboardCommand.InsertScene insert -> scenes.insert(insert);
            case StoryboardCommand.MoveScene move -> scenes.move(move.scene(), move.before());
            case StoryboardCommand.SplitScene split -> scenes.split(split.first(), split.rest());
            case StoryboardCommand.MergeScenes merge -> scenes.merge(merge.scene());
            case StoryboardCommand.RemoveScene remove -> scenes.remove(remove.scene());
            case StoryboardCommand.RestoreScene restore -> scenes.restore(restore.scene());
            case StoryboardCommand.AddPerson add -> cast.add(add.id(), add.member());
            case StoryboardCommand.EditPerson edit -> cast.edit(edit.person(), edit.member());
            case StoryboardCommand.MergePeople merge -> cast.merge(merge.kept(), merge.other());
            case StoryboardCommand.RemovePerson remove -> cast.remove(remove.person());
            case StoryboardCommand.EditPersonDetails edit -> cast.edit(edit.person(), edit.edit());
            case StoryboardCommand.SplitPerson split -> cast.split(split);
            case StoryboardCommand.KeepApart apart -> cast.keepApart(apart.one(), apart.other());
            case StoryboardCommand.AddLocation add -> places.add(add.id(), add.location());
            case StoryboardCommand.RewriteSource rewrite -> new RewriteOperations(document, revision).rewrite(rewrite);
            case StoryboardCommand.EditLocation edit -> places.edit(edit.id(), edit.location());
            case StoryboardCommand.EditLocationDetails edit -> places.edit(edit.id(), edit.edit());
            case StoryboardCommand.MergeLocations merge -> places.merge(merge.kept(), merge.other());
            case StoryboardCommand.SplitLocation split -> places.split(split);
            case StoryboardCommand.RemoveLocation remove -> places.remove(remove.id());
            case StoryboardCommand.AssignVoice assign -> shots.assign(assign);
            case StoryboardCommand.EditFilm edit -> FilmOperations.edit(document, edit.edit());
            case StoryboardCommand.ChoosePoster choose -> FilmOperations.poster(document, choose.picture());
        };
    }

    private static Storyboard together(Storyboard document, List<StoryboardCommand> commands, long revision) {
        if (commands.size() > StoryboardCommand.Together.MOST
                || commands.stream().anyMatch(StoryboardCommand.Together.class::isInstance)) {
            throw Refusals.invalid("commands");
        }
        Storyboard after = document;
        for (StoryboardCommand command : commands) {
            after = apply(after, command, revision);
        }
        return after;
    }
}
