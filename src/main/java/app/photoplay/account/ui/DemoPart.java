package app.photoplay.account.ui;

/** In place of what the demo account has not, because everybody may know its password. */
final class DemoPart extends AccountPart {

    DemoPart() {
        super("account.demo-part");
    }
}
