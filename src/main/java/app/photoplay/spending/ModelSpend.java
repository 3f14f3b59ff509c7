package app.photoplay.spending;

import app.photoplay.plan.Credits;

/**
 * What was spent on one model.
 *
 * @param model its id, empty where it is not known any more
 */
public record ModelSpend(SpendingKind kind, String model, Credits spent) {}
