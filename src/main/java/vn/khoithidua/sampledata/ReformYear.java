package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.organization.Successions;
import vn.khoithidua.organization.domain.SuccessionKind;
import vn.khoithidua.year.domain.LeadershipMode;

/**
 * The bloc of story A in 2025: six sign in March, four are left on 01/7/2025. All decision numbers
 * are sample data.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class ReformYear implements SampleStory {

    static final String Y2025 = "A/2025";
    static final Agency MERGED =
            Agency.department("snnmt", "Sở Nông nghiệp và Môi trường", "Sở NN&MT");
    static final List<Agency> REMAINING =
            List.of(StoryA.MEMBERS.get(0), StoryA.MEMBERS.get(1), StoryA.MEMBERS.get(5), MERGED);
    static final String ABSORBED_BY = "Quyết định 1201/QĐ-UBND ngày 25/6/2025 (dữ liệu mẫu)";
    static final String MERGED_BY = "Quyết định 1202/QĐ-UBND ngày 25/6/2025 (dữ liệu mẫu)";
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final Setting setting;
    private final YearBook book;
    private final Successions successions;
    private final Cast cast;

    @Override
    public String code() {
        return "reform";
    }

    @Override
    public String root() {
        return "story-a";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("year-2025", "2025-01-14", this::open),
                StoryDay.on("mergers", "2025-06-30", this::merge));
    }

    private void open() {
        Actor secretary = cast.actor(Council.SECRETARY);
        book.openNext(StoryA.Y2024, Y2025, 2025, StoryA.MEMBERS, secretary);
        book.head(
                Y2025,
                "sxd",
                LeadershipMode.ELECTED,
                "2025-01-14",
                "Dữ liệu mẫu: biên bản hội nghị tổng kết năm 2024",
                secretary);
        LocalDate day = LocalDate.of(2025, 1, 14);
        book.help(Y2025, cast.actor("cv.sxd.a"), "sxd", day, secretary);
        book.help(Y2025, cast.actor("cv.sct.a"), "sct", day, secretary);
    }

    private void merge() {
        Actor secretary = cast.actor(Council.SECRETARY);
        OrganizationId merged = setting.agency("A", REFORM, MERGED, MERGED_BY);
        successions.succeed(
                List.of(setting.organization("A/sgtvt")),
                List.of(setting.organization("A/sxd")),
                SuccessionKind.ABSORB,
                REFORM,
                ABSORBED_BY,
                true,
                secretary);
        successions.succeed(
                List.of(setting.organization("A/snn"), setting.organization("A/stnmt")),
                List.of(merged),
                SuccessionKind.MERGE,
                REFORM,
                MERGED_BY,
                true,
                secretary);
        LocalDate last = REFORM.minusDays(1);
        book.leave(Y2025, "sgtvt", last, ABSORBED_BY, secretary);
        book.leave(Y2025, "snn", last, MERGED_BY, secretary);
        book.leave(Y2025, "stnmt", last, MERGED_BY, secretary);
        book.join(Y2025, MERGED.key(), REFORM, MERGED_BY, secretary);
        setting.leaders("A", List.of(MERGED), REFORM);
    }
}
