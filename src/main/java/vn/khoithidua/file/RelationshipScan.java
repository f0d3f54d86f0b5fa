package vn.khoithidua.file;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for relationships of an Office package that make the program that opens it fetch something
 * from another host: a template, an object, a frame. Links that a person must click are not among
 * them.
 */
final class RelationshipScan {

    private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?relationship\\b[^>]*");
    private static final Pattern FETCHED =
            Pattern.compile(
                    "type\\s*=\\s*[\"'][^\"']*/(?:attachedtemplate|oleobject|frame|subdocument)[\"']");
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "target\\s*=\\s*[\"']\\s*(?:https?:|ftp:|\\\\\\\\|//|mhtml:|file:/{0,2}[^/\"'])");

    private RelationshipScan() {}

    /** Whether opening the package would reach out. */
    static boolean reachesOut(String relationships) {
        Matcher each = RELATIONSHIP.matcher(relationships.toLowerCase(Locale.ROOT));
        while (each.find()) {
            if (FETCHED.matcher(each.group()).find() && ELSEWHERE.matcher(each.group()).find()) {
                return true;
            }
        }
        return false;
    }
}
