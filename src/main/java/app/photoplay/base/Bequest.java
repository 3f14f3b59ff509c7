package app.photoplay.base;

/**
 * What somebody made for films of others stays with those films. Implemented by every capability whose rows name, beside a
 * film, a person whose end would take them along; called in the transaction in which an account ends.
 */
public interface Bequest {

    /** From now on those rows are the owner's of the film that they belong to. */
    void handOver(UserId person);
}
