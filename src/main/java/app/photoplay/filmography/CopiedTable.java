package app.photoplay.filmography;

/** What of a project is copied, in an order in which each row finds those that it points at. */
enum CopiedTable {
    PROJECTS(
            "projects",
            "projects",
            "row.id = :project",
            "to_jsonb(row) || jsonb_build_object('title', :title, 'created_at', :now, 'changed_at', null, 'poster', null,"
                    + " 'version', 0)",
            false),
    SOURCES("project_sources", false),
    /** The one that was handed in has the project’s own id. */
    TEXTS("source_texts", true),
    ASSETS("assets", true),
    STORYBOARDS("storyboards", false),
    LOG("storyboard_log", false),
    SCENES("scenes", true),
    SHOTS(
            "shots",
            "shots",
            "row.project_id = :project",
            "to_jsonb(row) || '{\"still_take\": null, \"clip_take\": null}'",
            true),
    /** Only what is there, with what it was made from; the request that made it stays the original's. */
    TAKES(
            "takes",
            "(select t.*, coalesce(t.asset_id, g.asset_id) as made from takes t left join generations g on g.id = t.generation_id)",
            "row.project_id = :project and row.made is not null",
            "to_jsonb(row) - 'made' || jsonb_build_object('generation_id', null, 'asset_id', row.made)",
            true),
    CAST("cast_members", true),
    LOCATIONS("locations", true),
    IGNORED_FINDINGS("continuity_ignored", false),
    /** What a copy is called makes its film no older. */
    FILMS(
            "films",
            "films",
            "row.project_id = :project and row.state = 'READY'",
            "to_jsonb(row) || jsonb_build_object('cut',"
                    + " cast(cast(row.cut as jsonb) || jsonb_build_object('title', cast(:title as text)) as text))",
            true),
    /** What is under way, or may go on by itself, was stopped in the copy: nothing is bought for it. */
    CONVERSIONS(
            "conversions",
            "(select distinct on (project_id) * from conversions order by project_id, started_at desc)",
            "row.project_id = :project",
            """
            to_jsonb(row) || jsonb_build_object('request_key', null, 'request_sha256', null,
                'state', case when row.state in ('AT_GATE', 'DONE', 'FAILED') then row.state else 'CANCELLED' end,
                'ended_at', coalesce(row.ended_at, :now))
            """,
            true);

    private final String table;
    private final String source;
    private final String condition;
    private final String written;
    private final boolean keyed;

    CopiedTable(String table, boolean keyed) {
        this(table, table, "row.project_id = :project", "to_jsonb(row)", keyed);
    }

    /**
     * @param source the rows, which {@code condition} and {@code written} call «row»
     * @param written the copy, in JSON
     * @param keyed whether they have an id of their own
     */
    CopiedTable(String table, String source, String condition, String written, boolean keyed) {
        this.table = table;
        this.source = source;
        this.condition = condition;
        this.written = written;
        this.keyed = keyed;
    }

    String table() {
        return table;
    }

    String source() {
        return source;
    }

    String condition() {
        return condition;
    }

    String written() {
        return written;
    }

    boolean keyed() {
        return keyed;
    }
}
