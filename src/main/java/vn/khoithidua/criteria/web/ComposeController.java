package vn.khoithidua.criteria.web;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Scoring;
import vn.khoithidua.once.AnswersRepeats;
import vn.khoithidua.year.Seat;

/** Writes rules by a form; nothing is stored before the row itself is saved. */
@Controller
@RequiredArgsConstructor
class ComposeController {

    private final TableAccess access;
    private final RuleComposer composer;
    private final RowPage page;
    private final Words words;

    @AnswersRepeats
    @PostMapping("/years/{year}/table/compose")
    ModelAndView compose(
            Seat seat,
            @ModelAttribute("form") RowForm form,
            BindingResult errors,
            @RequestParam Map<String, String> fields,
            Model model) {
        access.draft(seat);
        RuleComposer.Outcome outcome = composer.press(form.rules(), ComposeForm.of(fields));
        CriterionKey key = CriterionKey.isKey(form.key()) ? CriterionKey.of(form.key()) : null;
        RulesView rules = RulesView.of(outcome.rules(), words);
        Scoring scoring = rules.lines().isEmpty() ? null : Notation.parse(rules.text()).scoring();
        TryView untried = scoring == null ? TryView.none() : TryView.untried(scoring);
        return new ModelAndView(
                page.show(key, rules, outcome.composer(), untried, model), model.asMap());
    }
}
