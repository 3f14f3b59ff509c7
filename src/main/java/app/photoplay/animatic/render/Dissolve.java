package app.photoplay.animatic.render;

import app.photoplay.generation.FrameSize;
import app.photoplay.media.ffmpeg.FilmStock;
import java.util.ArrayList;
import java.util.List;

/** The picture that a clip ends on: it comes up out of the clip's last frames, and is the last one itself. */
final class Dissolve {

    private static final int LONGEST = FilmStock.RATE;

    /** Both are of one kind before they are mixed; else one of them is converted to what the other says that it is. */
    private static final String FILM = "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,"
            + "setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709,settb=1/" + FilmStock.RATE;

    private Dissolve() {}

    /**
     * Arguments behind those that let ffmpeg read the clip.
     *
     * @param end arguments that let it read the picture
     * @param filter of the clip
     * @param frames of the clip
     */
    static List<String> into(List<String> end, String filter, int frames, FrameSize size) {
        int last = Math.clamp(frames / 2, 1, LONGEST);
        String picture = ("scale=%1$d:%2$d:force_original_aspect_ratio=increase,"
                        + "crop=%1$d:%2$d,setsar=1,loop=%3$d:1:0,setpts=N/(%4$d*TB),fps=%4$d")
                .formatted(size.width(), size.height(), last - 1, FilmStock.RATE);
        List<String> arguments = new ArrayList<>(end);
        arguments.add("-filter_complex");
        arguments.add("[0:v]%s,%s[clip];[1:v]%s,%s[end];[clip][end]xfade=duration=%s:offset=%s[v]"
                .formatted(filter, FILM, picture, FILM, seconds(last - 1), seconds(frames - last)));
        arguments.addAll(List.of("-map", "[v]"));
        return List.copyOf(arguments);
    }

    private static String seconds(int frames) {
        return String.valueOf(frames / (double) FilmStock.RATE);
    }
}
