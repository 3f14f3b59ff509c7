package app.photoplay.screenplay;

import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Story;
import app.photoplay.screenplay.story.StoryScene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Breaks a manuscript down into scenes and shots. Deterministic: the same text and length give the same screenplay. */
public final class Breakdown {

    /**
     * @param manuscript the text, not blank
     * @param length what the creator chose; one that cannot be reached gives the nearest that can, {@link Forecast} tells
     * @return the screenplay; its shots' ranges cover every character of the chosen text that is neither blank nor markup
     */
    public Screenplay of(Manuscript manuscript, CutLength length) {
        var story = Stories.of(manuscript);
        var titled = TitledScene.of(story);
        var roster = story.script() ? new Roster(story.people()) : new Roster(story.people(), story.language());
        var composer = new ShotComposer(manuscript.text(), story.language(), roster);
        var scenes = new ArrayList<Scene>();
        for (var planned : LengthPlan.of(picked(story, length)).planned(length)) {
            var scene = planned.scene();
            var named = Objects.requireNonNull(titled.get(scene));
            scenes.add(new Scene(
                    named.title(),
                    scene.number(),
                    scene.chapter(),
                    named.slug(),
                    scene.heading(),
                    composer.shots(planned, named.slug())));
        }
        String title = manuscript.title() != null ? manuscript.title() : story.title();
        return new Screenplay(
                title,
                story.author(),
                story.language(),
                chapters(story),
                List.copyOf(scenes),
                cast(story),
                Locations.of(scenes));
    }

    /** The scenes of the chapters that the length picks. */
    static List<StoryScene> picked(Story story, CutLength length) {
        if (!(length instanceof CutLength.Part(var chapters, var inner))) {
            return story.scenes();
        }
        var wanted = new HashSet<>(chapters);
        return picked(story, inner).stream()
                .filter(scene -> wanted.isEmpty() || wanted.contains(scene.chapter()))
                .toList();
    }

    static List<Chapter> chapters(Story story) {
        return story.chapters().stream()
                .map(chapter -> new Chapter(
                        chapter.title(),
                        new TextRange(chapter.span().start(), chapter.span().end())))
                .toList();
    }

    private static List<CastMember> cast(Story story) {
        return story.people().stream().map(Breakdown::member).toList();
    }

    private static CastMember member(Person person) {
        var sex = CastMember.Sex.valueOf(person.nature().name());
        return new CastMember(person.name(), person.aliases(), sex, person.description(), person.mentions());
    }
}
