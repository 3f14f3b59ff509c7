package app.photoplay.base.ui;

import com.vaadin.flow.component.html.Span;
import io.nayuki.qrcodegen.QrCode;

/** Draws addresses as QR codes (ISO/IEC 18004): dark on paper in either scheme, as cameras read them best. */
public final class QrCodes {

    private static final int MARGIN = 2;

    private QrCodes() {}

    /** A picture of the address, with words for those who do not see it. */
    public static Span of(String address, String words) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * MARGIN;
        Span picture = new Span();
        picture.addClassName("qr");
        picture.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setProperty(
                        "innerHTML",
                        "<svg viewBox='0 0 " + side + " " + side
                                + "' shape-rendering='crispEdges' aria-hidden='true'><path d='" + path + "'/></svg>");
        return picture;
    }
}
