package app.photoplay.screenplay.prose.block;

import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.StoryChapter;
import java.util.ArrayList;
import java.util.List;

/** The chapters of a text, or parts of equal length where a long text has none, so that a creator can pick. */
public final class ChapterFinder {

    private static final int PART = 18_000;

    private ChapterFinder() {}

    public static List<StoryChapter> of(String source, List<Block> blocks) {
        var starts = new ArrayList<Integer>();
        var titles = new ArrayList<String>();
        boolean afterHeading = false;
        for (var block : blocks) {
            boolean heading = block.kind() == Block.Kind.HEADING;
            if (heading && !afterHeading) {
                starts.add(block.span().start());
                titles.add(Headings.words(source, block));
            } else if (heading && titles.getLast().length() < 40) {
                titles.set(titles.size() - 1, titles.getLast() + ": " + Headings.words(source, block));
            }
            afterHeading = heading || afterHeading && block.kind() == Block.Kind.RULE;
        }
        if (starts.isEmpty()) {
            return parts(source, blocks);
        }
        if (storyBefore(blocks, starts.getFirst())) {
            starts.addFirst(0);
            titles.addFirst("Part 1");
        }
        starts.set(0, 0);
        return chapters(source, starts, titles);
    }

    private static boolean storyBefore(List<Block> blocks, int start) {
        return blocks.stream()
                .anyMatch(block -> block.span().start() < start
                        && (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.VERSE));
    }

    private static List<StoryChapter> parts(String source, List<Block> blocks) {
        int count = Math.max(1, Math.round((float) source.length() / PART));
        var starts = new ArrayList<>(List.of(0));
        for (var block : blocks) {
            long due = (long) source.length() * starts.size() / count;
            if (starts.size() < count && block.span().start() >= due && block.kind() != Block.Kind.RULE) {
                starts.add(block.span().start());
            }
        }
        var titles = new ArrayList<String>();
        for (int part = 1; part <= starts.size(); part++) {
            titles.add("Part " + part);
        }
        return chapters(source, starts, titles);
    }

    private static List<StoryChapter> chapters(String source, List<Integer> starts, List<String> titles) {
        var chapters = new ArrayList<StoryChapter>();
        for (int index = 0; index < starts.size(); index++) {
            int end = index + 1 < starts.size() ? starts.get(index + 1) : source.length();
            chapters.add(new StoryChapter(titles.get(index), new Span(starts.get(index), end)));
        }
        return chapters;
    }
}
