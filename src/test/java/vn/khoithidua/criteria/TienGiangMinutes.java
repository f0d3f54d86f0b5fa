package vn.khoithidua.criteria;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The results behind the minutes of 9 December 2022: by criterion, then by input; what is not here
 * did not occur.
 */
final class TienGiangMinutes {

    static final Map<String, Map<String, String>> RESULTS =
            Map.ofEntries(
                    entry(
                            "a4",
                            Map.of(
                                    "diện tích đã cấp cho hộ gia đình, cá nhân", "99,2%",
                                    "diện tích đã cấp cho mọi đối tượng", "95,5%")),
                    entry("a7", Map.of("giải pháp quản lý đất công tốt", "4")),
                    entry("b2", Map.of("kế hoạch kiểm tra hoàn thành đúng tiến độ", "có")),
                    entry("b3", Map.of("công trình được cấp phép đúng quy định", "100%")),
                    entry("c1", Map.of("hộ đô thị được thu gom rác", "99%")),
                    entry("c2", Map.of("cơ sở xử lý chất thải đạt chuẩn", "99,7%")),
                    entry(
                            "c3",
                            Map.of(
                                    "có văn bản chỉ đạo các xã lập kế hoạch tuyên truyền", "có",
                                    "có tổ chức thu gom và chuyển giao xử lý", "có",
                                    "lần thu gom ở 100% xã ngoài 2 lần bắt buộc", "1")),
                    entry(
                            "c4",
                            Map.of(
                                    "có giải pháp và đã cải thiện kênh rạch ô nhiễm", "có",
                                    "100% xã triển khai mô hình thu gom rác nhựa", "có")),
                    entry(
                            "c5",
                            Map.of(
                                    "có văn bản hướng dẫn", "có",
                                    "có kế hoạch kiểm tra", "có",
                                    "có báo cáo kết quả duy trì, nâng chất", "có")),
                    entry("c6", Map.of("có báo cáo tổng hợp đúng hạn", "có")),
                    entry("d1", Map.of("thực hiện kế hoạch thanh tra, kiểm tra", "125%")),
                    entry("d2", Map.of("vụ vận động rút đơn", "4")),
                    entry("2.2", Map.of("báo cáo đạt yêu cầu gửi trước 3 ngày", "1")),
                    entry("3.1", Map.of("ngày ban hành kế hoạch", "14/01/2022")),
                    entry("3.2", Map.of("phát động bằng văn bản", "có")),
                    entry(
                            "3.3",
                            Map.of(
                                    "hồ sơ tiếp nhận trong năm", "1.500",
                                    "hồ sơ trước hạn", "8,1%",
                                    "hồ sơ trễ hạn", "0%")),
                    entry("4.1", Map.of("ngày ban hành văn bản phát động", "20/01/2022")),
                    entry("4.3", Map.of("bài được đăng Bản tin", "5")));

    private TienGiangMinutes() {}
}
