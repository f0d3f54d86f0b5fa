package vn.khoithidua.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;

/** More changes at once than there are connections, each of which needs a second one. */
@PageTest
class ManyAtOnceTests {

    private static final int MANY = 24;

    @Autowired private Visits visits;
    @Autowired private LittlePeople people;

    @Test
    void aWrongPasswordIsCountedForEachOfManyWhoSendAtOnce() throws Exception {
        List<Callable<Integer>> forms = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Person person = people.person("Người thứ " + i, "Chuyên viên");
            forms.add(
                    () ->
                            visits.send(
                                            person,
                                            "/account/factor",
                                            "act",
                                            "app",
                                            "password",
                                            "không phải mật khẩu này")
                                    .getStatus());
        }
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            for (Future<Integer> answer : threads.invokeAll(forms)) {
                assertThat(answer.get()).isEqualTo(422);
            }
        }
    }
}
