package app.photoplay.studio.share;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.QrCodes;
import app.photoplay.base.ui.Toast;
import app.photoplay.sharing.GuestLinks;
import app.photoplay.sharing.ShareLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A link to be handed over: as a code, as an address to copy, and by whatever the device sends things with. */
final class LinkAddress extends Composite<Div> {

    private static final String SEND = """
            if (navigator.share) { navigator.share({ title: $1, url: $0 }).catch(() => {}); return false; }
            return navigator.clipboard.writeText($0).then(() => true, () => false);""";
    private static final String COPY = "return navigator.clipboard.writeText($0).then(() => true, () => false)";

    /** @param home address of the product with a slash at its end; empty while that is not known */
    LinkAddress(ShareLink link, String title, String home) {
        Div best = getContent();
        best.addClassName("best");
        String path = link.path();
        H3 name = new H3(link.options().name());
        Div words = new Div(name, new Paragraph(LinkWords.promise(link.options())));
        words.addClassName("bw");
        if (path == null || link.token() == null) {
            best.add(words, new Paragraph(getTranslation("share.address-lost")));
            return;
        }
        String address = home + path;
        if (!home.isEmpty()) {
            best.add(QrCodes.of(
                    address, getTranslation("share.qr", link.options().name())));
        }
        Anchor shown = new Anchor(path, address.replaceFirst("^https?://", ""));
        shown.setTarget("_blank");
        shown.setRouterIgnore(true);
        shown.addClassNames("inp", "address");
        Button copy = new Button(getTranslation("share.copy"), Icons.COPY.create(), click -> run(COPY, address, title));
        copy.addClassName("copy");
        Button send = new Button(Icons.SHARE.create(), click -> run(SEND, address, title));
        send.addClassName("ico");
        send.setAriaLabel(getTranslation("share.send-on"));
        Div line = new Div(shown, copy, send);
        line.addClassName("u");
        best.add(words, line);
        if (!link.options().frames().isEmpty()) {
            best.add(frame(home + GuestLinks.player(link.token())));
        }
    }

    private Component frame(String address) {
        String code = "<iframe src=\"" + address
                + "\" width=\"960\" height=\"580\" allow=\"fullscreen\" loading=\"lazy\"></iframe>";
        Button copy = new Button(getTranslation("share.copy-frame"), click -> run(COPY, code, ""));
        Span shown = new Span(code);
        shown.addClassNames("inp", "mono", "t12");
        Div line = new Div(shown, copy);
        line.addClassNames("u", "frame");
        return line;
    }

    private void run(String script, String text, String title) {
        getElement().executeJs(script, text, title).then(Boolean.class, copied -> {
            if (copied) {
                Toast.told(getTranslation("share.copied"));
            }
        });
    }
}
