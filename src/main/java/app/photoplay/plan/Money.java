package app.photoplay.plan;

import java.util.Currency;
import java.util.Locale;

/**
 * An amount of money; zero or more.
 *
 * @param currency ISO 4217, such as {@code EUR}
 * @param minor in the smallest unit of the currency, such as cents
 */
public record Money(String currency, long minor) {

    /** @throws IllegalArgumentException if there is no such currency, or the amount is negative */
    public Money {
        currency = currency.strip().toUpperCase(Locale.ROOT);
        if (minor < 0 || Currency.getInstance(currency).getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("Nobody is asked to pay " + minor + " " + currency);
        }
    }

    public boolean free() {
        return minor == 0;
    }

    /** How many digits of the amount stand behind the point: 2 for cents. */
    public int digits() {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }
}
