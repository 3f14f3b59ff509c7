package app.photoplay.animatic.figure;

import java.awt.geom.Point2D;

/**
 * A figure cut out and ready to be placed, in head heights, looking right.
 *
 * @param drawing its pieces
 * @param ground y of the lowest part that stands on the ground
 * @param hand the middle of the near hand
 * @param head the middle of the head
 */
record Puppet(PaperCut drawing, double ground, Point2D hand, Point2D head) {}
