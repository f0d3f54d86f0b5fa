package vn.khoithidua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import vn.khoithidua.file.PdfRules;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.signature.domain.PdfFault;
import vn.khoithidua.signature.domain.SignedPdfReport;

/** One paper is checked at a time; who comes meanwhile is told so before long. */
class CheckTurnTests {

    private static final SignersWorld WORLD = new SignersWorld();

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final SignedPdfCheck check =
            new SignedPdfCheck(new Slow(), new TrustAnchors(WORLD.anchors));

    /** Looks at a paper until it is told to go on. */
    private final class Slow extends PdfRules {

        @Override
        public Optional<Refusal> refusal(String name, byte[] content) {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return super.refusal(name, content);
        }
    }

    private CompletableFuture<SignedPdfReport> asked() {
        byte[] issued = WORLD.issued.content();
        return CompletableFuture.supplyAsync(
                () -> check.check(WORLD.issued, issued, Instant.now()),
                task -> Thread.ofVirtual().start(task));
    }

    @Test
    void whoComesMeanwhileIsToldToComeAgain()
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<SignedPdfReport> first = asked();
        begun.await();
        assertThat(asked().get(20, TimeUnit.SECONDS).fault()).isEqualTo(PdfFault.BUSY);
        goOn.countDown();
        assertThat(first.get(20, TimeUnit.SECONDS).fault()).isEqualTo(PdfFault.UNSIGNED);
        assertThat(asked().get(20, TimeUnit.SECONDS).fault()).isEqualTo(PdfFault.UNSIGNED);
    }
}
