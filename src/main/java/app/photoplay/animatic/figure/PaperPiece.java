package app.photoplay.animatic.figure;

import java.awt.Shape;

/**
 * One piece of cut paper.
 *
 * @param shape its outline, in the units of its drawing
 * @param tone what it is cut from
 */
record PaperPiece(Shape shape, Tone tone) {}
