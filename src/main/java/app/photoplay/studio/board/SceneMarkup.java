package app.photoplay.studio.board;

import app.photoplay.base.ui.Icons;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.StoryboardView.SceneView;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The lines above scenes as HTML: a page holds many. Whatever a text or a creator says is escaped. */
final class SceneMarkup {

    private static final int MINIATURES = 9;

    private SceneMarkup() {}

    /** Title, heading, count, and what opens the scene’s menu. */
    static String head(SceneView scene, BoardMode mode) {
        String more = CardMarkup.button(
                "more", "aria-haspopup=\"menu\"", I18NProvider.translate("board.more-scene", scene.number()));
        return named("h2", scene, mode) + "<span class=\"cnt tab\">" + count(scene, mode) + "</span>" + more;
    }

    /** The line above a scene, and the places of its cards. */
    static String far(SceneView scene, BoardMode mode, List<CardBlock> blocks) {
        String places = blocks.stream()
                .map(block -> "<div class=\"cards far\" data-block=\"%d\" style=\"--n:%d\"></div>"
                        .formatted(block.number(), block.cards()))
                .collect(Collectors.joining());
        return "<div class=\"scene-h\">" + head(scene, mode) + "</div>" + places;
    }

    /** The one line of a scene that is made. */
    static String fold(SceneView scene, BoardMode mode) {
        String pictures = scene.shots().stream()
                .limit(MINIATURES)
                .map(shot -> ShotSummary.of(shot).picture())
                .filter(Objects::nonNull)
                .map(picture -> "<img src=\"" + MediaLinks.thumbnail(picture) + "\" alt=\"\" loading=\"lazy\">")
                .collect(Collectors.joining());
        return named("span", scene, mode) + "<span class=\"mini\">" + pictures + "</span><span class=\"done\">"
                + "<span class=\"green\">" + Icons.CHECK.smallMarkup() + "</span><span>" + count(scene, mode)
                + "</span></span><span class=\"sec\">" + Icons.DOWN.markup() + "</span>";
    }

    private static String named(String tag, SceneView scene, BoardMode mode) {
        String lang = mode.language() == null ? "" : " lang=\"" + CardMarkup.escaped(mode.language()) + "\"";
        return "<%1$s class=\"h3\"%2$s>%3$s</%1$s><span class=\"slug\"%2$s>%4$s</span>"
                .formatted(tag, lang, CardMarkup.escaped(SceneWords.title(scene)), CardMarkup.escaped(scene.heading()));
    }

    private static String count(SceneView scene, BoardMode mode) {
        return CardMarkup.escaped(SceneWords.count(scene, mode.phase()));
    }
}
