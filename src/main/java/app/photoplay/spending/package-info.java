/**
 * What a person's credits went on: by day, by film, by kind and model, and entry by entry. Reads the ledger beside the
 * requests, takes and films that its entries are for; books nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Spending",
        allowedDependencies = {"base", "plan", "generation", "project", "media"})
package app.photoplay.spending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
