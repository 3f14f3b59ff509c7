package app.photoplay.base.ui;

import com.vaadin.flow.component.html.Span;

/**
 * What stands in a frame before its picture is made: a few strokes that show the size of the shot, never a grey box.
 * Fills the frame it is put in at any ratio.
 */
public enum LineDrawing {
    HOUSE("<path d='M0,128q60,-26 120,-12t100,-8 100,6M206,116v-52l38,-22 46,20v54M232,116v-30h20v30"
            + "M92,120c0,-8 2,-16 5,-18a5,5 0 1 1 4,0c3,2 5,10 5,18M110,120c0,-8 2,-16 5,-18a5,5 0 1 1 4,0c3,2 5,10 5,18"
            + "M0,150h320'/><circle cx='60' cy='44' r='14'/>"),
    ROAD("<path d='M0,112q80,-22 160,-10t160,-6M0,128h320M60,150h40M150,150h40M240,150h40"
            + "M40,60v68M180,48v80M280,60v68M26,66h28M166,54h28M266,66h28'/><circle cx='220' cy='84' r='20'/>"),
    FIGURE("<path d='M160,44c-9,0 -14,7 -14,16c0,8 3,13 8,16l-2,5c-16,4 -24,14 -25,34l-2,65h70l-2,-65"
            + "c-1,-20 -9,-30 -25,-34l-2,-5c5,-3 8,-8 8,-16c0,-9 -5,-16 -14,-16z'/><path d='M20,152h92M208,152h92'/>"),
    BUST("<path d='" + Strokes.bust(160, 42) + "'/>"),
    TWO("<path d='" + Strokes.bust(104, 54) + "'/><path d='" + Strokes.bust(218, 48) + "'/>"),
    SHOULDER("<path d='" + Strokes.bust(206, 40)
            + "'/><path d='M0,60c26,-22 66,-16 78,18c8,24 2,44 -10,58c24,8 38,22 42,44'/>"),
    FACE("<path d='M112,180c6,-16 18,-24 30,-28v-16c-22,-12 -34,-38 -34,-66c0,-34 22,-58 52,-58s52,24 52,58"
            + "c0,28 -12,54 -34,66v16c12,4 24,12 30,28M134,74h16M170,74h16M160,78v22M146,116q14,7 28,0'/>"),
    EYES(
            "<path d='M40,92q44,-44 96,0q-52,36 -96,0M184,92q44,-44 96,0q-52,36 -96,0M34,54q50,-30 104,0M182,54q54,-30 104,0'/>"
                    + "<circle cx='88' cy='88' r='14'/><circle cx='232' cy='88' r='14'/>"),
    THING("<path d='M0,132h320M112,132l10,-64h76l10,64M122,68q38,-22 76,0M134,84h52'/>"),
    SCOPE(
            "<circle cx='160' cy='90' r='66'/><path d='M160,14v46M160,120v46M84,90h46M190,90h46'/><circle cx='160' cy='90' r='4'/>");

    private static final String GUIDE =
            "<path class='guide' d='M14,28V14H28M292,14H306V28M306,152V166H292M28,166H14V152'/>";

    private final String strokes;

    LineDrawing(String strokes) {
        this.strokes = strokes;
    }

    /** A new drawing, hidden from assistive technology; put it into a {@code .pic} or {@code .screen}. */
    public Span create() {
        Span span = new Span();
        span.getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty(
                        "innerHTML",
                        "<svg class='draw' viewBox='0 0 320 180' preserveAspectRatio='xMidYMid slice'>" + GUIDE
                                + strokes + "</svg>");
        return span;
    }

    private static final class Strokes {
        /** Head and shoulders whose crown is at the given point. */
        static String bust(int x, int y) {
            return "M" + x + "," + y + "c-14,0 -22,12 -22,27c0,12 5,20 11,24v8c-26,6 -44,20 -46,60h114"
                    + "c-2,-40 -20,-54 -46,-60v-8c6,-4 11,-12 11,-24c0,-15 -8,-27 -22,-27z";
        }
    }
}
