package app.photoplay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import app.photoplay.base.ui.HasRailLinks;
import app.photoplay.screenplay.ManuscriptReader;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "app.photoplay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that(resideInAPackage("app.photoplay..")
                    .and(DescribedPredicate.not(resideInAnyPackage(
                            "..ui..", "app.photoplay.studio..", "app.photoplay.admin..", "app.photoplay.shell..")))
                    .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(PhotoplayApplication.class))))
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."));

    @ArchTest
    static final ArchRule entitiesStayInTheirCapability = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesStayInTheirCapability = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule screensAreReachedByTheirAddressOnly = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAreReachedByTheirAddressOnly =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule everyScreenSaysWhoMaySeeIt = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(carryOneOf(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyScreenOfAFilmHasItsNeighboursInTheSidebar = classes()
            .that(DescribedPredicate.describe(
                    "are screens of a film",
                    screen -> screen.tryGetAnnotationOfType(Route.class)
                            .map(route -> route.value().startsWith("films/:id"))
                            .orElse(false)))
            .should()
            .beAssignableTo(HasRailLinks.class);

    @ArchTest
    static final ArchTests everyBeanSaysWhoMayCallIt = ArchTests.in(AccessRules.class);

    @ArchTest
    static final ArchRule theScreenplayIsPure = classes()
            .that()
            .resideInAPackage("app.photoplay.screenplay..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.photoplay.screenplay..",
                    "java..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "org.apache.tika..",
                    "org.apache.commons.compress..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "opennlp..",
                    "com.ibm.icu..",
                    "org.slf4j..",
                    "org.jspecify.annotations..",
                    "org.springframework.modulith");

    @ArchTest
    static final ArchRule documentsAreReadBelowTheHome = noClasses().should().callConstructor(ManuscriptReader.class);

    @ArchTest
    static final ArchRule noPackageCycles =
            slices().matching("app.photoplay.(*)..").should().beFreeOfCycles();

    /** Rooms of one capability know one another in one direction only; in these three they still know each other. */
    @ArchTest
    static final ArchRule noCyclesBetweenRooms = slices().matching("app.photoplay.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                    resideInAPackage("app.photoplay.generation.."), resideInAPackage("app.photoplay.generation.."))
            .ignoreDependency(resideInAPackage("app.photoplay.plan.."), resideInAPackage("app.photoplay.plan.."))
            .ignoreDependency(
                    resideInAPackage("app.photoplay.storyboard.."), resideInAPackage("app.photoplay.storyboard.."));

    @ArchTest
    static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule noPrinting = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule noJavaUtilLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule namesSayWhatThingsDo =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)");

    @ArchTest
    static final ArchTests timeComesFromTheClock = ArchTests.in(TimeRules.class);

    @ArchTest
    static final ArchRule nothingIsNullUnlessItSaysSo = classes()
            .that()
            .resideInAPackage("app.photoplay..")
            .should(ArchConditions.<JavaClass>have(DescribedPredicate.describe(
                    "a package that is @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

    @SafeVarargs
    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> carryOneOf(
            Class<? extends Annotation>... annotations) {
        return ArchConditions.have(DescribedPredicate.describe(
                "an access rule", type -> Stream.of(annotations).anyMatch(type::isAnnotatedWith)));
    }
}
