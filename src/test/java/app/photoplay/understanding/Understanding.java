package app.photoplay.understanding;

import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.SlugLine;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Holds what the product reads against what a careful reader does. */
final class Understanding {

    private final Gold gold;
    private final Reading reading;
    private final GoldNames names;
    private final Consumer<String> faults;
    private final Tally tally = new Tally();

    private Understanding(Gold gold, Consumer<String> faults) {
        this.gold = gold;
        this.faults = faults;
        reading = Reading.of(gold.text());
        names = new GoldNames(gold, reading.story().people());
    }

    /** @param faults is told of everything that is not right */
    static Tally of(Gold gold, Consumer<String> faults) {
        var measure = new Understanding(gold, faults);
        measure.speakers();
        measure.cast();
        measure.pictures();
        measure.boundaries();
        return measure.tally;
    }

    private void speakers() {
        for (var line : gold.lines()) {
            var said = reading.speakerAt(line.span());
            String name = said == null ? null : said.orElse(null);
            var person = name == null ? null : names.of(name);
            boolean right = person != null && person.name().equals(line.speaker());
            int column = right ? 0 : name == null ? 2 : 1;
            tally.count("line", column);
            tally.count("line " + (line.tag() == Gold.Tag.PRONOUN ? Gold.Tag.NOUN : line.tag()), column);
            if (column > 0) {
                fault(
                        "%s [%s] %s: %s",
                        line.speaker(),
                        line.tag(),
                        said == null ? "not speech" : name,
                        line.span().of(gold.text()));
            }
        }
    }

    private void cast() {
        Set<String> found = new HashSet<>();
        for (var person : reading.story().people()) {
            var one = names.of(person.name());
            boolean right = one != null && found.add(one.name());
            tally.count("cast", right ? 0 : 1);
            if (!right) {
                fault("cast has %s %s %s", one == null ? "nobody like" : "once more", person.name(), person.aliases());
            }
            if (right) {
                String sex = person.nature().name().toLowerCase(Locale.ROOT);
                one.nature().stream()
                        .filter(Set.of("female", "male", "animal")::contains)
                        .forEach(nature -> {
                            tally.count("nature", nature.equals(sex) ? 0 : 1);
                            if (!nature.equals(sex)) {
                                fault("%s is %s, not %s", person.name(), nature, sex);
                            }
                        });
            }
        }
        Set<String> speaking = new HashSet<>();
        gold.lines().forEach(line -> speaking.add(line.speaker()));
        for (String name : speaking) {
            tally.count("speaking", found.contains(name) ? 0 : 1);
            if (!found.contains(name)) {
                fault("cast lacks %s", name);
            }
        }
    }

    private void pictures() {
        for (var passage : gold.passages()) {
            Set<String> shown = new HashSet<>();
            for (var scene : reading.screenplay().scenes()) {
                for (var shot : reading.shotsOf(scene, passage.span())) {
                    int place = isPlace(scene.slug(), passage.setting()) ? 0 : 1;
                    tally.count("place", place);
                    var times = passage.setting().times();
                    boolean light = times.isEmpty()
                            || times.contains(scene.slug().time().name());
                    tally.count("time", light ? 0 : 1);
                    if (place > 0 || !light) {
                        fault(
                                "%s %s, not %s: %s",
                                scene.slug().interiorExterior(), scene.slug(), passage.setting(), shot.action());
                    }
                    for (String name : shot.cast()) {
                        var one = names.of(name);
                        tally.count("pictured", one != null ? 0 : 1);
                        shown.add(one == null ? name : one.name());
                    }
                }
            }
            for (String name : passage.present()) {
                tally.count("present", shown.contains(name) ? 0 : 1);
                if (!shown.contains(name)) {
                    fault("%s is not in the picture: %s", name, passage.span().of(gold.text()));
                }
            }
        }
    }

    private static boolean isPlace(SlugLine slug, Gold.Setting setting) {
        boolean side = setting.side().equals("ANY")
                || slug.interiorExterior() == InteriorExterior.BOTH
                || slug.interiorExterior()
                        == InteriorExterior.INTERIOR
                        == setting.side().equals("INT");
        String place = slug.place().toLowerCase(Locale.ROOT);
        return side
                && (setting.places().isEmpty()
                        ? place.isEmpty()
                        : setting.places().stream().anyMatch(word -> place.contains(word.toLowerCase(Locale.ROOT))));
    }

    /** Whether scenes begin where settings do, by paragraphs. */
    private void boundaries() {
        Set<Integer> wanted = new HashSet<>();
        List<Gold.Passage> passages = gold.passages();
        for (int index = 1; index < passages.size(); index++) {
            if (passages.get(index).setting() != passages.get(index - 1).setting()) {
                wanted.add(index);
            }
        }
        Set<Integer> found = new HashSet<>();
        var scenes = reading.story().scenes();
        for (int scene = 1; scene < scenes.size() && !passages.isEmpty(); scene++) {
            int start = scenes.get(scene).beats().getFirst().span().start();
            for (int index = 0; index < passages.size(); index++) {
                if (passages.get(index).span().contains(start)) {
                    found.add(index);
                    tally.count("boundary", wanted.contains(index) ? 0 : 1);
                }
            }
        }
        wanted.forEach(index -> tally.count("turn", found.contains(index) ? 0 : 1));
    }

    private void fault(String words, Object... values) {
        faults.accept(gold.name() + ": " + words.formatted(values));
    }
}
