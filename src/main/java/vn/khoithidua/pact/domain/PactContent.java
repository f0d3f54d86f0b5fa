package vn.khoithidua.pact.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything a pact says, as texts: decimals as written in full, dates as {@code 2026-03-07}. What
 * is signed is the hash over its canonical form.
 *
 * @param schemaVersion 1; a later form gets its own number and this one stays readable
 * @param pact the bloc-year's id
 * @param kind {@code PACT} or {@code ADDENDUM}
 * @param document 0 for the pact, the addendum's number otherwise
 * @param version from 1, a change adds one
 * @param frozenOn the day whose names and members it bears
 * @param tableHash digest of the criteria table that is frozen with it
 * @param members the roll: who is to sign, in roster order
 */
public record PactContent(
        int schemaVersion,
        String pact,
        String kind,
        int document,
        int version,
        String authority,
        String bloc,
        String year,
        String frozenOn,
        String title,
        String theme,
        List<String> legalBases,
        String opening,
        List<PactSection> sections,
        String commitments,
        String tableHash,
        List<PactMember> members) {

    public static final int SCHEMA = 1;

    public PactContent {
        legalBases = List.copyOf(legalBases);
        sections = List.copyOf(sections);
        members = List.copyOf(members);
    }

    /** How many contents (<i>nội dung</i>) it names. */
    public int contents() {
        return (int) sections.stream().filter(section -> !section.title().isEmpty()).count();
    }

    /** How many targets (<i>chỉ tiêu</i>) it names. */
    public int targets() {
        return sections.stream().mapToInt(section -> section.targets().size()).sum();
    }

    /** The one form that is hashed and kept. */
    public String canonical() {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("schemaVersion", schemaVersion);
        tree.put("pact", pact);
        tree.put("kind", kind);
        tree.put("document", document);
        tree.put("version", version);
        tree.put("authority", authority);
        tree.put("bloc", bloc);
        tree.put("year", year);
        tree.put("frozenOn", frozenOn);
        tree.put("title", title);
        tree.put("theme", theme);
        tree.put("legalBases", legalBases);
        tree.put("opening", opening);
        tree.put("sections", sections.stream().map(PactSection::tree).toList());
        tree.put("commitments", commitments);
        tree.put("tableHash", tableHash);
        tree.put("members", members.stream().map(PactMember::tree).toList());
        return CanonicalJson.write(tree);
    }

    public ContentHash hash() {
        return ContentHash.of(canonical());
    }
}
