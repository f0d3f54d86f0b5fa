package vn.khoithidua;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code <svg kt:icon="${name}">} gets the drawing of that name in {@code icons.svg}. It stands in
 * the page itself: from a file beside it, a browser lays out every drawing of the file before it
 * shows one.
 */
@Component
class Icons extends AbstractProcessorDialect {

    private static final String FILE = "icons.svg";
    private static final String PREFIX = "kt";
    private static final int AFTER_IF = 350;
    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"([^\"]+)\"[^>]*>(.*?)</symbol>", Pattern.DOTALL);

    private final Map<String, String> drawings = read();

    Icons() {
        super("icons", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Draw(prefix));
    }

    private String drawing(String name) {
        String found = drawings.get(name);
        if (found == null) {
            throw new IllegalArgumentException(FILE + " has no drawing named " + name);
        }
        return found;
    }

    private static Map<String, String> read() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return SYMBOL.matcher(text)
                    .results()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    (MatchResult one) -> one.group(1), one -> one.group(2)));
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " is missing", e);
        }
    }

    private final class Draw extends AbstractAttributeTagProcessor {

        Draw(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "icon", true, AFTER_IF, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                IElementTagStructureHandler structure) {
            Object name =
                    StandardExpressions.getExpressionParser(context.getConfiguration())
                            .parseExpression(context, expression)
                            .execute(context);
            structure.setBody(drawing(String.valueOf(name)), false);
        }
    }
}
