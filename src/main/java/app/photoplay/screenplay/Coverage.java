package app.photoplay.screenplay;

import app.photoplay.screenplay.story.Blanks;
import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.Story;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/**
 * Proves that nothing was lost: which of the text's own characters stand in some shot. Blanks and markup do not count.
 * Markup is, in prose, rules between paragraphs and the signs of Markdown headings; in Fountain, the signs of forced
 * elements and emphasis, keys of the title page, notes, boneyard, sections, synopses, page breaks and scene numbers; in
 * Final Draft, everything outside the text of paragraphs.
 *
 * @param characters how many characters of the chosen chapters are neither blank nor markup
 * @param covered how many of them stand in a shot
 * @param gaps the stretches that stand in none
 */
public record Coverage(int characters, int covered, List<TextRange> gaps) {

    /**
     * @param manuscript what was broken down
     * @param screenplay what came of it
     * @param length how, so that only the chapters that it picks are counted
     * @throws IllegalArgumentException where ranges overlap or are out of order
     */
    public static Coverage of(Manuscript manuscript, Screenplay screenplay, CutLength length) {
        var ranges = screenplay.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .flatMap(shot -> shot.ranges().stream())
                .toList();
        return of(manuscript, ranges, length);
    }

    /**
     * The same for a breakdown that was kept: the ranges of its shots in order of the film.
     *
     * @throws IllegalArgumentException where ranges overlap or are out of order
     */
    public static Coverage of(Manuscript manuscript, List<TextRange> ranges, CutLength length) {
        var story = StoryReader.of(manuscript);
        String text = manuscript.text();
        var counted = counted(text, story, length);
        var ranged = ranged(ranges, text.length());
        var covered = (BitSet) counted.clone();
        covered.and(ranged);
        var lost = (BitSet) counted.clone();
        lost.andNot(ranged);
        return new Coverage(counted.cardinality(), covered.cardinality(), gaps(lost));
    }

    /** Of the whole text. */
    public static Coverage of(Manuscript manuscript, Screenplay screenplay) {
        return of(manuscript, screenplay, new CutLength.Natural());
    }

    /** 0 to 100; 100 only where nothing at all is missing. */
    public double percent() {
        return characters == 0 || covered == characters ? 100 : Math.min(99.99, 100.0 * covered / characters);
    }

    private static BitSet counted(String text, Story story, CutLength length) {
        var counted = new BitSet(text.length());
        for (int chapter : picked(story, length)) {
            var span = story.chapters().get(chapter).span();
            for (int index = span.start(); index < span.end(); index++) {
                counted.set(index, !Blanks.isBlank(text.charAt(index)));
            }
        }
        for (Span sign : story.markup()) {
            counted.clear(sign.start(), sign.end());
        }
        return counted;
    }

    private static List<Integer> picked(Story story, CutLength length) {
        var all = new ArrayList<Integer>();
        for (int chapter = 0; chapter < story.chapters().size(); chapter++) {
            all.add(chapter);
        }
        if (length instanceof CutLength.Part(var chapters, var inner)) {
            all.retainAll(new HashSet<>(picked(story, inner)));
            if (!chapters.isEmpty()) {
                all.retainAll(new HashSet<>(chapters));
            }
        }
        return all;
    }

    private static BitSet ranged(List<TextRange> ranges, int size) {
        var ranged = new BitSet(size);
        int last = 0;
        for (var range : ranges) {
            if (range.start() < last) {
                throw new IllegalArgumentException("Ranges overlap at " + range.start());
            }
            ranged.set(range.start(), range.end());
            last = range.end();
        }
        return ranged;
    }

    private static List<TextRange> gaps(BitSet lost) {
        var gaps = new ArrayList<TextRange>();
        for (int start = lost.nextSetBit(0); start >= 0; ) {
            int end = lost.nextClearBit(start);
            gaps.add(new TextRange(start, end));
            start = lost.nextSetBit(end);
        }
        return gaps;
    }
}
