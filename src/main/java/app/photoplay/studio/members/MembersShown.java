package app.photoplay.studio.members;

import app.photoplay.base.UserId;
import app.photoplay.plan.LimitRefusal;
import app.photoplay.project.HandOver;
import app.photoplay.project.Invitation;
import app.photoplay.project.ProjectMember;
import app.photoplay.project.ProjectSummary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of a film’s people is drawn from.
 *
 * @param mine whether the film is the onlooker’s own
 * @param invitations only where it is
 * @param refused why nobody can be invited; null where people can
 * @param names of all who are named here
 * @param pictures addresses of pictures of those who have one
 * @param handOver that the onlooker made, or that is for them
 * @param cost what the film holds open; only for whom it is offered
 * @param here who looks at the film now
 */
record MembersShown(
        ProjectSummary project,
        boolean mine,
        List<ProjectMember> members,
        List<Invitation> invitations,
        @Nullable LimitRefusal refused,
        Map<UserId, String> names,
        Map<UserId, String> pictures,
        Set<UserId> here,
        @Nullable HandOver handOver,
        @Nullable HandOverCost cost) {}
