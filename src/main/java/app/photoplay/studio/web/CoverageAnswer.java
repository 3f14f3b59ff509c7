package app.photoplay.studio.web;

import app.photoplay.screenplay.Coverage;
import java.util.List;

/**
 * How much of the text stands in some shot.
 *
 * @param characters of the text that are neither blank nor markup
 * @param covered how many of them stand in a shot
 * @param percent 100 only where nothing is missing
 * @param gaps what stands in none: {@code [start, end)} pairs, counted in the source
 */
record CoverageAnswer(int characters, int covered, double percent, List<int[]> gaps) {

    static CoverageAnswer of(Coverage coverage) {
        return new CoverageAnswer(
                coverage.characters(),
                coverage.covered(),
                coverage.percent(),
                coverage.gaps().stream()
                        .map(gap -> new int[] {gap.start(), gap.end()})
                        .toList());
    }
}
