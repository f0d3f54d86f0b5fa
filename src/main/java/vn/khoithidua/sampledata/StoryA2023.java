package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.award.AwardRegister;
import vn.khoithidua.award.domain.AwardKind;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.year.domain.Focus;

/**
 * Story A's awards of 2023: certificates for Sở Xây dựng and Sở Giao thông vận tải, handed out in
 * the meeting of 07/8/2024. The decision's number and day are invented.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryA2023 implements SampleStory {

    static final String DECISION = "358/QĐ-UBND (mẫu)";

    private final AwardRegister register;
    private final Setting setting;
    private final YearBook book;
    private final Cast cast;

    @Override
    public String code() {
        return "story-a-2023";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(StoryDay.on("certificates", "2024-08-07", this::handOut));
    }

    private void handOut() {
        Actor secretary = cast.actor(Council.SECRETARY);
        for (String agency : List.of("sxd", "sgtvt")) {
            register.enter(
                    new AwardRegister.Earlier(
                            setting.organization("A/" + agency),
                            AwardKind.PROVINCIAL_MERIT_CERTIFICATE.code(),
                            "2023",
                            DECISION,
                            LocalDate.of(2024, 3, 15),
                            "Chủ tịch UBND tỉnh",
                            LocalDate.of(2024, 8, 7),
                            "Hội trường Sở Xây dựng"),
                    secretary);
        }
        book.focus(StoryA.Y2023, Focus.CLOSED, "Đã trao thưởng năm 2023", cast.actor("ld.sct.a"));
    }
}
