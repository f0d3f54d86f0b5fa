package vn.khoithidua.clarification;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.scoring.Evidence;
import vn.khoithidua.scoring.EvidenceItem;
import vn.khoithidua.year.Seat;

/** Takes the documents of an answer into the cell's evidence. */
@Component
@RequiredArgsConstructor
class AnswerDocuments {

    private final Evidence evidence;

    /** Takes all or, if one is refused, none; gives their titles. */
    List<String> take(Seat seat, Said about, List<Document> documents) {
        return documents.stream()
                .map(document -> item(seat, about, document))
                .map(EvidenceItem::title)
                .toList();
    }

    private EvidenceItem item(Seat seat, Said about, Document document) {
        return switch (document) {
            case Document.Upload file ->
                    evidence.add(
                            seat, about.line(), about.criterion(), file.name(), file.content());
            case Document.Link link ->
                    evidence.addLink(
                            seat, about.line(), about.criterion(), link.url(), link.title());
        };
    }
}
