package app.photoplay.studio.board;

import app.photoplay.base.ui.Icons;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.studio.board.ShotSummary.Kind;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.web.util.HtmlUtils;

/** The small parts of a card as HTML. Whatever a text or a creator says is escaped. */
final class CardMarkup {

    /** More than the lines of a card hold, in {@code char}s. */
    private static final int MOST = 480;

    private CardMarkup() {}

    /** Number, framing and seconds, and the two controls that show on hover, focus and touch. */
    static String facts(ShotView shot, boolean picked) {
        return "<b>%d</b><span>%s<span class=\"mv\">, %s</span></span><time>%s</time>%s%s"
                .formatted(
                        shot.number(),
                        escaped(ShotWords.size(shot)),
                        escaped(ShotWords.move(shot.move())),
                        escaped(DurationFormat.words(shot.duration())),
                        button(
                                "more",
                                "aria-haspopup=\"menu\"",
                                I18NProvider.translate("board.more-shot", shot.number())),
                        button(
                                "pick",
                                "tabindex=\"-1\" aria-pressed=\"" + picked + "\"",
                                I18NProvider.translate("board.pick-shot", shot.number())));
    }

    /** Its icon is in the stylesheet: a page holds many. */
    static String button(String className, String attributes, String label) {
        return "<button type=\"button\" class=\"%s\" %s aria-label=\"%s\"></button>"
                .formatted(className, attributes, escaped(label));
    }

    /** What it shows and says, speakers dim. */
    static String words(ShotView shot) {
        StringBuilder html = new StringBuilder();
        html.append(escaped(shortened(shot.action().strip())));
        for (DialogueLine line : shot.dialogue()) {
            if (html.length() > MOST) {
                break;
            }
            html.append(html.isEmpty() ? "" : " ");
            if (line.speaker() != null) {
                html.append("<em>").append(escaped(line.speaker())).append(":</em> ");
            }
            html.append(escaped(shortened(line.text().strip())));
        }
        return html.toString();
    }

    /** The veil, the word and the edge on the picture; empty where the picture says it all. */
    static String state(ShotSummary now) {
        String words = ShotWords.state(now);
        if (words.isEmpty() && now.kind() != Kind.MAKING) {
            return "";
        }
        String edge = now.kind() == Kind.MAKING
                ? "<div class=\"eg\"><i style=\"--p:%d%%\"></i></div>".formatted(Math.max(0, now.percent()))
                : "";
        return "<div class=\"veil\"></div><div class=\"w\">%s%s</div>%s"
                .formatted(mark(now.kind()), escaped(words), edge);
    }

    static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case MAKING -> Icons.MAKING.smallMarkup();
            case FAILED -> Icons.FAILED.smallMarkup();
            case WAITING -> Icons.CLOCK.smallMarkup();
            case STALE -> Icons.STALE.smallMarkup();
            case MISSING, STILL, MADE -> "";
        };
    }

    /** At a word, where it is longer than any card. */
    private static String shortened(String words) {
        if (words.length() <= MOST) {
            return words;
        }
        int end = words.lastIndexOf(' ', MOST);
        return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, MOST / 2)) + "\u2026";
    }
}
