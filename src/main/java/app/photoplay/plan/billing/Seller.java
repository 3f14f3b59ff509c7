package app.photoplay.plan.billing;

import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.base.settings.Setting;

/**
 * Who sells here, as it stands on receipts. What is empty is left out; no tax is worked out.
 *
 * @param tax a line such as a tax number, or why none is charged
 */
public record Seller(String name, String address, String tax) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ADDRESS = 400;
    public static final int LONGEST_TAX = 200;

    public static final Setting<String> NAME = Setting.line("billing.seller.name", LONGEST_NAME);
    public static final Setting<String> ADDRESS = Setting.line("billing.seller.address", LONGEST_ADDRESS);
    public static final Setting<String> TAX = Setting.line("billing.seller.tax", LONGEST_TAX);

    static Seller of(RuntimeSettings settings) {
        return new Seller(settings.get(NAME, ""), settings.get(ADDRESS, ""), settings.get(TAX, ""));
    }
}
