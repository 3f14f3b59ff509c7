package app.photoplay.plan;

/** For whom this installation is. */
public enum InstallationMode {
    /** For who runs it: no plan counts against anybody, and ceilings in dollars rule what is spent. */
    OWN,
    /** For people who have plans. */
    PUBLIC
}
