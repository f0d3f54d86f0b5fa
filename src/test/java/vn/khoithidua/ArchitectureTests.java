package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of the house holds in the application and is broken by its canary. */
class ArchitectureTests {

    private static final JavaClasses APPLICATION =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.khoithidua");
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages("canary");

    @ParameterizedTest
    @EnumSource
    void holdsInTheApplication(HouseRule rule) {
        rule.in("vn.khoithidua").check(APPLICATION);
    }

    @ParameterizedTest
    @EnumSource
    void isBrokenByItsCanary(HouseRule rule) {
        EvaluationResult result = rule.in("canary").evaluate(CANARIES);
        assertThat(result.getFailureReport().getDetails())
                .anySatisfy(line -> assertThat(line).contains(rule.canary()));
    }
}
