package app.photoplay.studio.share;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.project.ProjectId;
import app.photoplay.sharing.ShareLink;
import app.photoplay.sharing.SharedPart;
import app.photoplay.studio.share.LinkRowView.Act;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a link as it stands, and with all of them; the dialog shows what became of it. */
final class LinkActs {

    private final ShareDialog dialog;
    private final ShareServices services;
    private final ProjectId project;

    LinkActs(ShareDialog dialog, ShareServices services, ProjectId project) {
        this.dialog = dialog;
        this.services = services;
        this.project = project;
    }

    List<Act> of(ShareLink link) {
        List<Act> acts = new ArrayList<>();
        if (link.state() == ShareLink.State.TAKEN_DOWN) {
            return acts;
        }
        if (link.state() == ShareLink.State.REVOKED) {
            acts.add(putAway(link));
            return acts;
        }
        if (link.state() == ShareLink.State.ACTIVE) {
            acts.add(new Act("share.act.hand", () -> dialog.hand(link)));
            if (link.listed()
                    || !link.locked()
                            && !link.options().watermark()
                            && link.options().shows(SharedPart.FILM)) {
                acts.add(
                        link.listed()
                                ? new Act("share.act.unlist", () -> list(link, false))
                                : new Act("share.act.list", () -> confirmListed(link)));
            }
        }
        acts.add(new Act("share.act.change", () -> dialog.change(link)));
        acts.add(new Act("share.act.replace", () -> {
            attempt(() -> services.links().replaceAddress(project, link.id()));
            dialog.hand(link);
        }));
        acts.add(new Act("share.act.revoke", () -> {
            attempt(() -> services.links().revoke(project, link.id()));
            Toast.told(dialog.getTranslation("share.revoked", link.options().name()));
            dialog.show();
        }));
        if (link.state() == ShareLink.State.EXPIRED) {
            acts.add(putAway(link));
        }
        return acts;
    }

    private void list(ShareLink link, boolean listed) {
        attempt(() -> {
            services.links().list(project, link.id(), listed);
            if (listed) {
                Toast.told(dialog.getTranslation(
                        "share.act.list.done", link.options().name()));
            }
        });
        dialog.show();
    }

    private void confirmListed(ShareLink link) {
        confirm(
                "share.act.list",
                dialog.getTranslation("share.act.list.sure"),
                "share.act.list.no",
                () -> list(link, true));
    }

    private Act putAway(ShareLink link) {
        return new Act("share.act.put-away", () -> {
            attempt(() -> services.links().putAway(project, link.id()));
            dialog.show();
        });
    }

    void confirmAllOff(long active) {
        confirm("share.off-all", dialog.getTranslation("share.off-all.sure", active), "share.keep", () -> {
            attempt(() -> services.links().revokeAll(project));
            dialog.show();
        });
    }

    private void confirm(String act, String question, String not, Runnable confirmed) {
        ConfirmDialog sure = new ConfirmDialog(
                dialog.getTranslation(act), question, dialog.getTranslation(act), yes -> confirmed.run());
        sure.setCancelable(true);
        sure.setCancelText(dialog.getTranslation(not));
        sure.open();
    }

    static void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }
}
