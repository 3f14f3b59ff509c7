package app.photoplay.studio.members;

import app.photoplay.base.UserId;
import app.photoplay.project.ProjectMember;

/** What an owner does with a member. */
interface MemberActs {

    void change(ProjectMember changed);

    void remove(UserId person);

    void handOver(UserId person);
}
