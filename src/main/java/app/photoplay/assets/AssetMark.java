package app.photoplay.assets;

/** What somebody says of a file, beside its document. */
enum AssetMark {
    FAVOURITE("favourite_at"),
    BINNED("binned_at");

    private final String column;

    AssetMark(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
