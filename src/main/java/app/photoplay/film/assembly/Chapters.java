package app.photoplay.film.assembly;

import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutScene;
import app.photoplay.film.cut.CutShot;
import app.photoplay.media.ffmpeg.FilmStock;

/** Writes title, author and one chapter for each scene in ffmpeg's own metadata format. */
final class Chapters {

    private Chapters() {}

    static String write(Cut cut) {
        StringBuilder text = new StringBuilder(";FFMETADATA1\n");
        text.append("title=").append(escaped(cut.title())).append('\n');
        String byline = cut.byline();
        if (byline != null) {
            text.append("artist=").append(escaped(byline)).append('\n');
        }
        long from = 0;
        long to = cut.titleFrames();
        for (CutScene scene : cut.scenes()) {
            to += scene.shots().stream().mapToLong(CutShot::frames).sum();
            if (to > from) {
                text.append("[CHAPTER]\nTIMEBASE=1/").append(FilmStock.RATE);
                text.append("\nSTART=").append(from).append("\nEND=").append(to);
                text.append("\ntitle=").append(escaped(scene.title())).append('\n');
                from = to;
            }
        }
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replaceAll("\\p{Cntrl}+", " ").strip().replaceAll("([=;#\\\\])", "\\\\$1");
    }
}
