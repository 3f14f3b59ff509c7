package app.photoplay.plan.billing;

/** A gateway cannot be asked now. Its message never has a key or a person in it. */
public final class BillingUnavailableException extends RuntimeException {

    public BillingUnavailableException(String message) {
        super(message);
    }
}
