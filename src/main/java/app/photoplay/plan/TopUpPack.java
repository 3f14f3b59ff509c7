package app.photoplay.plan;

/**
 * Credits that are sold beside plans.
 *
 * @param id stable, as it stands in orders
 * @param keptMonths how long they can be spent, counted from the payment
 */
public record TopUpPack(String id, Credits credits, Money price, int keptMonths) {}
