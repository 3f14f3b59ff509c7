package app.photoplay.project;

import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextFormat;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A project's text, verbatim: the shots count its characters. Another one comes with {@link ProjectTexts}. */
@Entity
@Table(name = "project_sources")
class ProjectSource implements Persistable<UUID> {

    @Id
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private TextFormat format;

    private @Nullable String title;
    private @Nullable String fileName;
    private String content;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected ProjectSource() {}

    ProjectSource(ProjectId project, Manuscript manuscript) {
        this.projectId = project.value();
        this.format = manuscript.format();
        this.title = manuscript.title();
        this.fileName = manuscript.fileName();
        this.content = manuscript.text();
        this.fresh = true;
    }

    Manuscript manuscript() {
        return new Manuscript(content, format, title, fileName);
    }

    @Override
    public UUID getId() {
        return projectId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostPersist
    @PostLoad
    void known() {
        fresh = false;
    }
}
