package app.photoplay.plan.grant;

import java.util.List;

/** Who knows what entries are for, and holds them against it: a bean of this kind for each. */
public interface LedgerWitness {

    /** @param most of them */
    List<LedgerFault> faults(int most);
}
