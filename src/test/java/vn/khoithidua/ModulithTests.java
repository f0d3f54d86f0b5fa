package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep to the arrows that their {@code package-info} declares, without a circle. */
class ModulithTests {

    private final ApplicationModules modules = ApplicationModules.of(KhoiThiDuaApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void everyPackageBelowTheRootIsAModuleWithDeclaredDependencies() {
        assertThat(modules.stream())
                .isNotEmpty()
                .allSatisfy(
                        module ->
                                assertThat(module.getBasePackage().getName())
                                        .as("package of module %s", module.getDisplayName())
                                        .matches("vn\\.khoithidua\\.[a-z]+"));
        assertThat(ModuleArrows.read().modules())
                .containsAll(
                        modules.stream().map(module -> module.getIdentifier().toString()).toList());
    }
}
