package app.photoplay.studio.members;

import app.photoplay.plan.Credits;

/**
 * What a film holds open for whoever takes it.
 *
 * @param making whether it is being made now, so that more is ordered by itself
 * @param toCome what going on with it costs at most; what is ordered already is its orderer’s
 */
public record HandOverCost(boolean making, Credits toCome) {}
