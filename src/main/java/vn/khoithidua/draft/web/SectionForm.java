package vn.khoithidua.draft.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.draft.domain.DraftSection;

/**
 * A section in the editor.
 *
 * @param key empty for one that is new
 * @param place a number by which sections are put in order
 */
record SectionForm(
        @Nullable String key,
        @Nullable String place,
        @Nullable String heading,
        @Nullable String body) {

    static final int STEP = 10;
    private static final int LAST = 1_000_000;

    static SectionForm of(DraftSection section, int index) {
        return new SectionForm(
                section.key(),
                String.valueOf((index + 1) * STEP),
                section.heading(),
                section.body());
    }

    /** An empty one behind all others. */
    static SectionForm blank(int index) {
        return new SectionForm("", String.valueOf((index + 1) * STEP), "", "");
    }

    DraftSection toSection() {
        String known = DraftTyping.text(key);
        String used =
                DraftSection.isKey(known)
                        ? known
                        : "s" + UUID.randomUUID().toString().substring(0, 8);
        return new DraftSection(used, DraftTyping.text(heading), DraftTyping.text(body));
    }

    /** Where it stands; what is no number stands last. */
    int order() {
        long number = DraftTyping.number(place);
        return number < 0 || number > LAST ? LAST : (int) number;
    }
}
