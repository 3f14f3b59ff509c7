package app.photoplay.studio.check;

import app.photoplay.continuity.Finding;
import app.photoplay.continuity.FindingKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Findings by kind, in the order of the film. */
final class FindingList extends Composite<Div> {

    /** Of one kind: more of them are mended together, or come up when these are mended. */
    private static final int SHOWN = 12;

    private final FindingActs acts;
    private boolean editable = true;
    private List<Finding> shown = List.of();

    FindingList(FindingActs acts) {
        this.acts = acts;
        getContent().addClassName("findings");
    }

    /** @param now whether whoever looks may mend */
    void offer(boolean now) {
        if (editable != now) {
            editable = now;
            List<Finding> again = shown;
            shown = List.of();
            show(again);
        }
    }

    void show(List<Finding> findings) {
        List<String> keys = findings.stream().map(Finding::key).toList();
        if (keys.equals(shown.stream().map(Finding::key).toList())
                && findings.stream()
                        .map(Finding::number)
                        .toList()
                        .equals(shown.stream().map(Finding::number).toList())) {
            return;
        }
        shown = List.copyOf(findings);
        getContent().removeAll();
        Map<FindingKind, List<Finding>> byKind =
                shown.stream().collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, of) -> getContent().add(group(kind, of)));
    }

    private Component group(FindingKind kind, List<Finding> findings) {
        H3 title = new H3(FindingWords.kind(kind));
        Span count = new Span(String.valueOf(findings.size()));
        count.addClassNames("sec", "tab");
        Div head = new Div(title, count);
        head.addClassName("finding-head");
        if (editable && findings.size() > 1 && findings.stream().allMatch(Finding::mendable)) {
            Button all =
                    new Button(getTranslation("continuity.mend-all", findings.size()), click -> acts.mendAll(kind));
            all.setAriaLabel(all.getText() + ": " + title.getText());
            head.add(all);
        }
        UnorderedList list = new UnorderedList();
        findings.stream().limit(SHOWN).map(this::item).forEach(list::add);
        Section group = new Section(head, list);
        group.setAriaLabel(title.getText());
        if (findings.size() > SHOWN) {
            Paragraph more = new Paragraph(getTranslation("continuity.more", findings.size() - SHOWN));
            more.addClassNames("sec", "t12");
            group.add(more);
        }
        return group;
    }

    private ListItem item(Finding finding) {
        String kind = FindingWords.kind(finding.kind());
        Button shot =
                new Button(getTranslation("continuity.shot", finding.number()), click -> acts.open(finding.shot()));
        shot.setAriaLabel(getTranslation("continuity.open-shot", finding.number()));
        shot.addThemeVariants(ButtonVariant.TERTIARY);
        Span why = new Span(FindingWords.why(finding));
        why.addClassName("why");
        Button mend = new Button(getTranslation("continuity.mend"), click -> acts.mend(finding));
        mend.setAriaLabel(getTranslation("continuity.mend-shot", finding.number(), kind));
        mend.setVisible(finding.mendable());
        Button ignore = new Button(getTranslation("continuity.ignore"), click -> acts.ignore(finding));
        ignore.setAriaLabel(getTranslation("continuity.ignore-shot", finding.number(), kind));
        ignore.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(mend, ignore);
        buttons.setVisible(editable);
        buttons.addClassName("finding-acts");
        return new ListItem(shot, why, buttons);
    }
}
