package app.photoplay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/**
 * Whatever one capability can call of another's beans says who may: {@link PreAuthorize}, or {@link PermitAll} where it
 * acts for nobody signed in. Nothing else counts, since nothing else is enforced.
 */
final class AccessRules {

    /** Knows neither people nor rows, so there is nothing to allow. */
    private static final String PURE = "screenplay";

    @ArchTest
    static final ArchRule everyBeanSaysWhoMayCallIt = methods()
            .that(belongToABean())
            .and(canBeCalledByOthers())
            .should(ArchConditions.<JavaMethod>have(DescribedPredicate.describe(
                    "an access rule, on the method or its class",
                    method -> hasAccessRule(method) || PURE.equals(module(method.getOwner())))));

    private AccessRules() {}

    private static DescribedPredicate<JavaMethod> belongToABean() {
        return DescribedPredicate.describe("belong to a bean", method -> {
            JavaClass type = method.getOwner();
            boolean found = type.isMetaAnnotatedWith(Component.class);
            boolean made = type.getMethodsWithReturnTypeOfSelf().stream()
                    .anyMatch(factory -> factory.isAnnotatedWith(Bean.class));
            return (found || made) && !type.isRecord();
        });
    }

    /** On its class, or through a type that it keeps a promise of. */
    private static DescribedPredicate<JavaMethod> canBeCalledByOthers() {
        return DescribedPredicate.describe("can be called by other capabilities", method -> {
            Set<JavaModifier> modifiers = method.getModifiers();
            if (!modifiers.contains(JavaModifier.PUBLIC)
                    || modifiers.contains(JavaModifier.STATIC)
                    || modifiers.contains(JavaModifier.SYNTHETIC)) {
                return false;
            }
            JavaClass type = method.getOwner();
            Stream<JavaClass> promised =
                    Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
            return isOpen(type)
                    || promised.filter(AccessRules::isOpen)
                            .anyMatch(above -> above.tryGetMethod(method.getName(), names(method))
                                    .isPresent());
        });
    }

    /** Public, in the root of a capability or in a part of it that is meant for others. */
    private static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getPackageName().startsWith("app.photoplay.")
                && (type.getPackageName().matches("app\\.photoplay\\.[^.]+")
                        || type.getPackage().isAnnotatedWith(NamedInterface.class));
    }

    private static boolean hasAccessRule(JavaMethod method) {
        return Stream.of(PreAuthorize.class, PermitAll.class)
                .anyMatch(rule ->
                        method.isAnnotatedWith(rule) || method.getOwner().isAnnotatedWith(rule));
    }

    private static String module(JavaClass type) {
        return type.getPackageName().replaceFirst("app\\.photoplay\\.?", "").replaceFirst("\\..*", "");
    }

    private static String[] names(JavaMethod method) {
        return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }
}
