package vn.khoithidua;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The conditions of the house rules that ArchUnit has no words for. */
final class HouseConditions {

    private static final Set<String> BINARY =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private HouseConditions() {}

    static ArchCondition<JavaClass> useOnlyOwnDomainAndKernel(String base) {
        return condition(
                "use only its own domain, the kernel, Java and JSpecify",
                (type, violated) -> {
                    String own = domainOf(type.getPackageName());
                    for (Dependency each : type.getDirectDependenciesFromSelf()) {
                        String used = each.getTargetClass().getBaseComponentType().getPackageName();
                        boolean java =
                                used.isEmpty()
                                        || (used.startsWith("java.")
                                                && !used.startsWith("java.sql")
                                                && !used.startsWith("java.net"));
                        if (!java
                                && !(used + ".").startsWith(own + ".")
                                && !used.equals(base + ".kernel")
                                && !used.startsWith("org.jspecify.")
                                && !used.equals("lombok")) {
                            violated.accept(each.getDescription());
                        }
                    }
                });
    }

    private static String domainOf(String name) {
        int end = name.indexOf(".domain") + ".domain".length();
        return name.substring(0, end);
    }

    static ArchCondition<JavaClass> useNoBinaryFractions() {
        return condition(
                "use no double and no float",
                (type, violated) -> {
                    for (JavaField field : type.getFields()) {
                        if (isBinary(field.getRawType())) {
                            violated.accept(field.getFullName());
                        }
                    }
                    for (JavaCodeUnit unit : type.getCodeUnits()) {
                        if (isBinary(unit.getRawReturnType())
                                || unit.getRawParameterTypes().stream()
                                        .anyMatch(HouseConditions::isBinary)) {
                            violated.accept(unit.getFullName());
                        }
                    }
                    for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                        if (isBinary(call.getTarget().getRawReturnType())
                                || call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(HouseConditions::isBinary)) {
                            violated.accept(call.getDescription());
                        }
                    }
                });
    }

    private static boolean isBinary(JavaClass type) {
        return BINARY.contains(type.getBaseComponentType().getName());
    }

    /** Meant to be negated; the one class that reads the database's clock is below this rule. */
    static ArchCondition<JavaClass> readAClockOfTheMachine() {
        return new ArchCondition<>("read a clock of the machine") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    boolean now = owner.startsWith("java.time.") && name.equals("now");
                    boolean clock = owner.equals("java.time.Clock") && name.startsWith("system");
                    boolean millis =
                            owner.equals("java.lang.System") && name.equals("currentTimeMillis");
                    boolean date = owner.equals("java.util.Date") && name.equals("<init>");
                    if (now || clock || millis || date) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaMethod> answerChangesWithAView() {
        return new ArchCondition<>("answer a change with a view") {
            @Override
            public void check(JavaMethod handler, ConditionEvents events) {
                boolean changes =
                        Stream.of(
                                        PostMapping.class,
                                        PutMapping.class,
                                        PatchMapping.class,
                                        DeleteMapping.class)
                                .anyMatch(handler::isAnnotatedWith);
                boolean writes =
                        handler.isMetaAnnotatedWith(ResponseBody.class)
                                || handler.getOwner().isMetaAnnotatedWith(ResponseBody.class)
                                || handler.getRawReturnType().isAssignableTo(HttpEntity.class);
                if (changes && writes) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    handler, handler.getFullName() + " writes its body itself"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveNoSetter() {
        return condition(
                "have verbs, not setters",
                (type, violated) -> {
                    Set<String> setters =
                            type.getFields().stream()
                                    .map(field -> setterOf(field.getName()))
                                    .collect(Collectors.toSet());
                    List<JavaMethod> found =
                            type.getMethods().stream()
                                    .filter(method -> setters.contains(method.getName()))
                                    .toList();
                    found.forEach(method -> violated.accept(method.getFullName()));
                });
    }

    private static String setterOf(String field) {
        return "set" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }

    private static ArchCondition<JavaClass> condition(
            String text, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(
                        type,
                        found ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                type, type.getName() + ": " + found)));
            }
        };
    }
}
