package vn.khoithidua;

import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.IEngineContext;
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
 * {@code <tr kt:keep="scoring/_grid-row" kt:by="${row}">} puts the template {@code
 * scoring/_grid-row} in place of the element, and keeps what it was rendered to as long as the
 * value of {@code kt:by} is equal and the language the same. Such a template shows nothing but that
 * value, as {@code kept}, and fixed texts: no token, no nonce, no person.
 */
@Component
class KeptFragments extends AbstractProcessorDialect {

    private static final String PREFIX = "kt";
    private static final int AFTER_IF = 350;
    private static final int MOST_CHARACTERS = 24_000_000;

    private final Map<Key, String> known = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    private record Key(String template, Locale locale, @Nullable Object by) {}

    KeptFragments() {
        super("kept fragments", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Collections.singleton(new Keep(prefix));
    }

    private @Nullable String find(Key key) {
        synchronized (known) {
            return known.get(key);
        }
    }

    private void keep(Key key, String html) {
        synchronized (known) {
            String before = known.put(key, html);
            characters += html.length() - (before == null ? 0 : before.length());
            var eldest = known.entrySet().iterator();
            while (characters > MOST_CHARACTERS) {
                characters -= eldest.next().getValue().length();
                eldest.remove();
            }
        }
    }

    private final class Keep extends AbstractAttributeTagProcessor {

        Keep(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "keep", true, AFTER_IF, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String template,
                IElementTagStructureHandler structure) {
            @Nullable Object by =
                    StandardExpressions.getExpressionParser(context.getConfiguration())
                            .parseExpression(context, tag.getAttributeValue(PREFIX, "by"))
                            .execute(context);
            Key key = new Key(template, context.getLocale(), by);
            String html = find(key);
            if (html == null) {
                html = render(context, template, by);
                keep(key, html);
            }
            structure.replaceWith(html, false);
        }

        private String render(ITemplateContext context, String template, @Nullable Object by) {
            IEngineContext here = (IEngineContext) context;
            StringWriter html = new StringWriter();
            here.increaseLevel();
            here.setVariable("kept", by);
            here.getConfiguration()
                    .getTemplateManager()
                    .parseAndProcess(new TemplateSpec(template, TemplateMode.HTML), here, html);
            here.decreaseLevel();
            return html.toString();
        }
    }
}
