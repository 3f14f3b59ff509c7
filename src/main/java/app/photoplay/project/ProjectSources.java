package app.photoplay.project;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProjectSources extends JpaRepository<ProjectSource, UUID> {}
