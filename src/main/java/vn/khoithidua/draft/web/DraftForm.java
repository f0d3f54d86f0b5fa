package vn.khoithidua.draft.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.draft.DraftPaper;
import vn.khoithidua.draft.domain.DraftSection;

/**
 * The text of a draft in the editor.
 *
 * @param revision of the draft, as the page showed it
 * @param verb {@code stay} to go on writing
 */
record DraftForm(
        @Nullable String title,
        @Nullable String revision,
        @Nullable String verb,
        @Nullable List<SectionForm> sections) {

    static DraftForm of(DraftPaper draft, List<DraftSection> text) {
        List<SectionForm> sections = new ArrayList<>();
        for (DraftSection section : text) {
            sections.add(SectionForm.of(section, sections.size()));
        }
        sections.add(SectionForm.blank(sections.size()));
        return new DraftForm(draft.title(), String.valueOf(draft.revision()), "", sections);
    }

    /** The sections in the order of the page. */
    public List<SectionForm> rows() {
        return sections == null ? List.of() : sections;
    }

    /** The sections in the order that was typed. */
    List<DraftSection> toSections() {
        return rows().stream()
                .sorted(Comparator.comparingInt(SectionForm::order))
                .map(SectionForm::toSection)
                .toList();
    }

    long seenRevision() {
        return DraftTyping.number(revision);
    }

    boolean stays() {
        return "stay".equals(verb);
    }
}
