package app.photoplay.film.assembly;

import app.photoplay.film.cut.ExportSpec;
import app.photoplay.film.subtitle.Cue;
import app.photoplay.media.Asset;
import app.photoplay.media.ffmpeg.FilmStock;
import java.util.List;

/** Writes the filters that make any clip fit the film: rate, size, square pixels, length, and words on top. */
final class ShotFilter {

    /** Below this difference of shape, a little of the edge is cut instead of showing bars. */
    private static final double CROP_WITHIN = 1.12;

    private ShotFilter() {}

    /** A graph from input 0, with the pictures of the cues as inputs 1 and up, to {@code [film]}. */
    static String graph(Asset clip, ExportSpec spec, boolean highRange, List<Cue> burnt) {
        StringBuilder graph = new StringBuilder("[0:v:0]setpts=PTS-STARTPTS,fps=").append(FilmStock.RATE);
        if (highRange) {
            graph.append(",zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=hable:desat=0")
                    .append(",zscale=t=bt709:m=bt709:r=tv,format=yuv420p");
        }
        graph.append(",scale='max(2,trunc(iw*sar/2)*2)':ih,setsar=1,")
                .append(fit(clip, spec))
                .append(",setsar=1,format=yuv420p,tpad=stop_mode=clone:stop=-1[v0]");
        for (int i = 0; i < burnt.size(); i++) {
            Cue cue = burnt.get(i);
            graph.append(";[v%d][%d:v]overlay=enable='gte(n,%d)*lt(n,%d)'[v%d]"
                    .formatted(i, i + 1, cue.from(), cue.to(), i + 1));
        }
        return graph.append(";[v%d]null[film]".formatted(burnt.size())).toString();
    }

    private static String fit(Asset clip, ExportSpec spec) {
        double shape = clip.height() == 0 ? 1 : (double) clip.width() / clip.height();
        double wanted = (double) spec.width() / spec.height();
        double difference = Math.max(shape / wanted, wanted / shape);
        return difference < CROP_WITHIN
                ? "scale=%1$d:%2$d:force_original_aspect_ratio=increase:force_divisible_by=2,crop=%1$d:%2$d"
                        .formatted(spec.width(), spec.height())
                : "scale=%1$d:%2$d:force_original_aspect_ratio=decrease:force_divisible_by=2,pad=%1$d:%2$d:-1:-1"
                        .formatted(spec.width(), spec.height());
    }
}
