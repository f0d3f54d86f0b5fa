package vn.khoithidua.access.web;

import static java.util.Objects.requireNonNullElse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.FactorDemands;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;

/** The admin says of which roles a second factor is demanded. */
@Controller
@RequestMapping("/admin/factors")
@RequiredArgsConstructor
class FactorDemandController {

    /** Names of the roles that are ticked. */
    record DemandForm(List<String> roles) {

        DemandForm {
            roles = List.copyOf(requireNonNullElse(roles, List.of()));
        }

        Set<Role> toCommand() {
            Set<Role> chosen = EnumSet.noneOf(Role.class);
            for (Role role : Role.values()) {
                if (roles.contains(role.name())) {
                    chosen.add(role);
                }
            }
            return chosen;
        }
    }

    private final FactorDemands demands;

    @GetMapping
    String show(Model model) {
        List<String> names = demands.roles().stream().map(Role::name).toList();
        model.addAttribute("form", new DemandForm(names));
        return page(model);
    }

    @PostMapping
    ModelAndView set(
            @ModelAttribute("form") DemandForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next,
            Model model) {
        try {
            demands.set(form.toCommand(), actor);
        } catch (RefusedException e) {
            errors.reject(e.refusal().key());
            return new ModelAndView(page(model), HttpStatus.valueOf(e.refusal().kind().status()));
        }
        next.addFlashAttribute("notice", "access.factor.demand.kept");
        return new ModelAndView("redirect:/admin/factors");
    }

    private String page(Model model) {
        model.addAttribute("roles", List.of(Role.values()));
        return "access/factor-demands";
    }
}
