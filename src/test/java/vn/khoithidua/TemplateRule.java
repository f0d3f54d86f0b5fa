package vn.khoithidua;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule for templates.
 *
 * @param name what the rule demands
 * @param canary a template that must break it
 * @param breaches the offending places of a template
 */
record TemplateRule(String name, String canary, Function<String, List<String>> breaches) {

    private static final Pattern TAG =
            Pattern.compile("<[a-zA-Z/!](?:\"[^\"]*\"|'[^']*'|[^>\"'])*>");
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea)\\b(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PLAIN_ATTRIBUTE =
            Pattern.compile("\\s(?:placeholder|title|aria-label|alt)=\"[^\"]*\\p{L}");
    private static final Pattern INLINE =
            Pattern.compile("\\s(?:th:)?(?:style|on[a-z]+)=|<style\\b|<script(?![^>]*src=)[^>]*>");
    private static final Pattern SHOWN =
            Pattern.compile("\\sth:(?:text|title|alt|placeholder|aria-label|label)=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[$#@*~]\\{[^{}]*}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\\|[^|]*\\|");
    private static final Pattern OUTSIDE =
            Pattern.compile("\\s(?:th:)?(?:href|src|action)=\"(?:https?:|//|javascript:)");
    private static final int LONGEST = 120;

    static final List<TemplateRule> ALL =
            List.of(
                    new TemplateRule(
                            "a form that posts has th:action, which brings the hidden fields",
                            "<form method=\"post\" action=\"/x\"></form>",
                            text -> tags(text, TemplateRule::postsWithoutAction)),
                    new TemplateRule(
                            "no unescaped text and no preprocessing",
                            "<p th:utext=\"${x}\"></p>",
                            text -> found(text, Pattern.compile("th:utext|\\[\\(|__\\$\\{"))),
                    new TemplateRule(
                            "no condition or loop on an element that is replaced first",
                            "<p th:if=\"${x}\" th:replace=\"~{y}\"></p>",
                            text -> tags(text, TemplateRule::replacedBeforeItsCondition)),
                    new TemplateRule(
                            "no inline style, script or handler",
                            "<p style=\"color:red\" onclick=\"x()\"></p>",
                            text -> tags(text, tag -> INLINE.matcher(tag).find())),
                    new TemplateRule(
                            "no literal text", "<p>Xin chào</p>", TemplateRule::literalTexts),
                    new TemplateRule(
                            "no literal text in attributes that are read out",
                            "<input aria-label=\"Tên\">",
                            text -> tags(text, tag -> PLAIN_ATTRIBUTE.matcher(tag).find())),
                    new TemplateRule(
                            "no literal text in expressions that are shown",
                            "<p th:text=\"|${n} of ${m}|\"></p>",
                            text -> tags(text, TemplateRule::showsLiteral)),
                    new TemplateRule(
                            "no Vietnamese anywhere",
                            "<p data-x=\"Đã lưu\"></p>",
                            text -> found(text, Pattern.compile("[À-ỹ]+"))),
                    new TemplateRule(
                            "every script carries the nonce",
                            "<script th:src=\"@{/assets/x.js}\"></script>",
                            text ->
                                    tags(
                                            text,
                                            tag ->
                                                    tag.startsWith("<script")
                                                            && !tag.contains("nonce="))),
                    new TemplateRule(
                            "nothing is loaded or linked from another host",
                            "<a href=\"https://example.org\"></a>",
                            text -> tags(text, tag -> OUTSIDE.matcher(tag).find())),
                    new TemplateRule(
                            "every field has a label",
                            "<input name=\"x\">",
                            TemplateRule::fieldsWithoutLabel),
                    new TemplateRule(
                            "a page has a language and a title",
                            "<html><body></body></html>",
                            TemplateRule::pagesWithoutTitle),
                    new TemplateRule(
                            "at most " + LONGEST + " lines",
                            "\n".repeat(LONGEST + 1),
                            text ->
                                    text.lines().count() > LONGEST
                                            ? List.of(text.lines().count() + " lines")
                                            : List.of()));

    /** The offending places, comments left aside. */
    List<String> check(String template) {
        return breaches.apply(template.replaceAll("(?s)<!--.*?-->", ""));
    }

    private static List<String> tags(String text, Predicate<String> bad) {
        return TAG.matcher(text).results().map(MatchResult::group).filter(bad).toList();
    }

    private static List<String> found(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean postsWithoutAction(String tag) {
        return tag.startsWith("<form")
                && tag.toLowerCase(Locale.ROOT).contains("method=\"post\"")
                && !tag.contains("th:action=");
    }

    private static boolean showsLiteral(String tag) {
        return SHOWN.matcher(tag)
                .results()
                .map(shown -> withoutExpressions(shown.group(1)))
                .flatMap(rest -> LITERAL.matcher(rest).results())
                .anyMatch(literal -> LETTERS.matcher(literal.group()).find());
    }

    private static String withoutExpressions(String value) {
        String before = value;
        String after = EXPRESSION.matcher(before).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = EXPRESSION.matcher(before).replaceAll("");
        }
        return after;
    }

    private static boolean replacedBeforeItsCondition(String tag) {
        return tag.contains(" th:replace=")
                && (tag.contains(" th:if=")
                        || tag.contains(" th:unless=")
                        || tag.contains(" th:each="));
    }

    private static List<String> literalTexts(String text) {
        String bare = TAG.matcher(text).replaceAll("\n").replaceAll("(?s)\\[\\[.*?]]", "");
        String words = bare.replaceAll("&[a-zA-Z]+;", "");
        return words.lines().filter(line -> LETTERS.matcher(line).find()).toList();
    }

    private static List<String> fieldsWithoutLabel(String text) {
        List<String> bad = new ArrayList<>();
        Matcher fields = FIELD.matcher(text);
        while (fields.find()) {
            String tag = fields.group();
            boolean unseen = tag.matches("(?s).*type=\"(?:hidden|submit)\".*");
            String before = text.substring(0, fields.start());
            boolean inside = before.lastIndexOf("<label") > before.lastIndexOf("</label>");
            if (!unseen && !inside && !tag.contains("aria-label") && !labelled(text, tag)) {
                bad.add(tag);
            }
        }
        return bad;
    }

    private static boolean labelled(String text, String tag) {
        Matcher id = Pattern.compile("\\s((?:th:)?)(?:id|field)=\"([^\"]*)\"").matcher(tag);
        while (id.find()) {
            String value = id.group(2).replaceAll("^\\*\\{(.*)}$", "$1");
            if (text.contains("for=\"" + id.group(2) + "\"")
                    || text.contains("for=\"" + value + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> pagesWithoutTitle(String text) {
        boolean page = text.contains("<html");
        boolean framed = text.contains("~{layout :: page(title=") || text.contains("~{error}");
        boolean fragments = text.contains("th:fragment=") && text.contains("<html lang=");
        boolean own = text.contains("lang=") && text.contains("<title");
        return page && !framed && !fragments && !own ? List.of("<html>") : List.of();
    }
}
