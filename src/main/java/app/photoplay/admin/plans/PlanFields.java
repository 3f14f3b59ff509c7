package app.photoplay.admin.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;

/** The fields of the editor of plans, alike in what they are called and when they speak. */
final class PlanFields {

    private PlanFields() {}

    static TextField text(String key, int longest) {
        TextField field = new TextField(label(key));
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    static BigDecimalField decimal(String key) {
        BigDecimalField field = new BigDecimalField(label(key));
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(say("admin.plans.bad-number")));
        return field;
    }

    static IntegerField number(String key) {
        IntegerField field = new IntegerField(label(key));
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(say("admin.plans.bad-number")));
        return field;
    }

    /** @param words of each of its values */
    static <E> Select<E> select(String key, E[] values, ItemLabelGenerator<E> words) {
        Select<E> field = new Select<>();
        field.setLabel(label(key));
        field.setItems(values);
        field.setItemLabelGenerator(words);
        return field;
    }

    /** A part of the form with its heading to the left. */
    static Section group(String key, Component... fields) {
        H2 head = new H2(say("admin.plans.group." + key));
        head.addClassName("t20");
        Div grid = new Div(fields);
        grid.addClassName("f3");
        Section group = new Section(head, grid);
        group.addClassName("grp");
        return group;
    }

    private static String label(String key) {
        return say("admin.plans.field." + key);
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
