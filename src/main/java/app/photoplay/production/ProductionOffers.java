package app.photoplay.production;

/**
 * What can be made of a film as it stands, each with its price.
 *
 * @param missing what nothing is made of: «Make what is missing»
 * @param stale what has changed since it was made: «Update what is stale»
 */
public record ProductionOffers(OrderQuote missing, OrderQuote stale) {

    public static final ProductionOffers NONE = new ProductionOffers(OrderQuote.NOTHING, OrderQuote.NOTHING);

    public boolean isEmpty() {
        return missing.isEmpty() && stale.isEmpty();
    }
}
