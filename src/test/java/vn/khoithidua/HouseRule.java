package vn.khoithidua;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The rules of the house about classes. Each is written for any base package, so that it can be
 * tried on the package of canaries, where the class named here must break it.
 */
enum HouseRule {
    DOMAIN_IS_PURE(
            "FrameworkInDomain",
            base ->
                    classes()
                            .that()
                            .resideInAPackage(base + "..domain..")
                            .and()
                            .doNotHaveSimpleName("package-info")
                            .should(HouseConditions.useOnlyOwnDomainAndKernel(base))),
    DOMAIN_IS_EXACT(
            "BinaryFractions",
            base ->
                    classes()
                            .that(resideInAnyPackage(base + "..domain..", base + ".kernel"))
                            .should(HouseConditions.useNoBinaryFractions())),
    TIME_HAS_ONE_SOURCE(
            "OwnClock",
            base ->
                    noClasses()
                            .that()
                            .resideInAPackage(base + "..")
                            .should(HouseConditions.readAClockOfTheMachine())),
    CONTROLLERS_ARE_HIDDEN(
            "OpenController",
            base ->
                    classes()
                            .that()
                            .resideInAPackage(base + "..")
                            .and()
                            .areMetaAnnotatedWith(Controller.class)
                            .should()
                            .bePackagePrivate()
                            .andShould()
                            .resideInAPackage(base + "..web..")),
    CHANGING_HANDLERS_WRITE_NO_BODY(
            "BodyWriter",
            base ->
                    methods()
                            .that()
                            .areDeclaredInClassesThat()
                            .resideInAPackage(base + "..")
                            .and(CanBeAnnotated.Predicates.metaAnnotatedWith(RequestMapping.class))
                            .should(HouseConditions.answerChangesWithAView())),
    ENTITIES_STAY_IN_THEIR_PACKAGE(
            "OpenEntity",
            base ->
                    classes()
                            .that()
                            .resideInAPackage(base + "..")
                            .and()
                            .areAnnotatedWith(Entity.class)
                            .should()
                            .bePackagePrivate()
                            .andShould()
                            .resideOutsideOfPackages(base + "..web..", base + "..domain..")),
    ENTITIES_HAVE_VERBS(
            "EntityWithSetter",
            base ->
                    classes()
                            .that()
                            .resideInAPackage(base + "..")
                            .and()
                            .areAnnotatedWith(Entity.class)
                            .should(HouseConditions.haveNoSetter())),
    TRANSACTIONS_BELONG_TO_SERVICES(
            "TransactionInWeb",
            base ->
                    classes()
                            .that()
                            .resideInAPackage(base + "..")
                            .and()
                            .areAnnotatedWith(Transactional.class)
                            .should()
                            .beMetaAnnotatedWith(Component.class)
                            .andShould()
                            .notBeMetaAnnotatedWith(Controller.class)
                            .andShould()
                            .resideOutsideOfPackages(base + "..web..", base + "..domain..")),
    PAGES_DO_NOT_WRITE_SQL(
            "StoreInWeb",
            base ->
                    noClasses()
                            .that()
                            .resideInAPackage(base + "..web..")
                            .should()
                            .dependOnClassesThat()
                            .areAssignableTo(JdbcClient.class)),
    NOTHING_POINTS_UP_TO_WEB(
            "UpwardToWeb",
            base ->
                    noClasses()
                            .that()
                            .resideInAPackage(base + "..")
                            .and()
                            .resideOutsideOfPackage(base + "..web..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(base + "..web..")),
    NO_INJECTION_INTO_FIELDS(
            "FieldInjection",
            base ->
                    noFields()
                            .that()
                            .areDeclaredInClassesThat()
                            .resideInAPackage(base + "..")
                            .should()
                            .beAnnotatedWith(Autowired.class));

    private final String canary;
    private final Function<String, ArchRule> rule;

    HouseRule(String canary, Function<String, ArchRule> rule) {
        this.canary = canary;
        this.rule = rule;
    }

    String canary() {
        return canary;
    }

    ArchRule in(String basePackage) {
        return rule.apply(basePackage).as(name());
    }
}
