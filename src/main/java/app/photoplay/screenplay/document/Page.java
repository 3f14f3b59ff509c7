package app.photoplay.screenplay.document;

import java.util.List;

/**
 * One page.
 *
 * @param lines from top to bottom
 * @param speechGoesOn whether somebody is still speaking at its end
 */
record Page(List<PageLine> lines, float height, boolean speechGoesOn) {

    Page(List<PageLine> lines, float height) {
        this(lines, height, false);
    }
}
