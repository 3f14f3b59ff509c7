package app.photoplay.media;

/** A copy of a file, found good and on the disk, that the library does not have yet; closing removes what was not kept. */
public final class StagedFile implements AutoCloseable {

    private final MediaKind kind;
    private final ContentStore.Copy copy;
    private final MediaInspector.Finding finding;
    private final ScratchFolders.Folder folder;

    StagedFile(MediaKind kind, ContentStore.Copy copy, MediaInspector.Finding finding, ScratchFolders.Folder folder) {
        this.kind = kind;
        this.copy = copy;
        this.finding = finding;
        this.folder = folder;
    }

    MediaKind kind() {
        return kind;
    }

    ContentStore.Copy copy() {
        return copy;
    }

    MediaInspector.Finding finding() {
        return finding;
    }

    /** Its size. */
    public long bytes() {
        return copy.bytes();
    }

    @Override
    public void close() {
        folder.close();
    }
}
