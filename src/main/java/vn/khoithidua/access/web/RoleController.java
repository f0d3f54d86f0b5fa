package vn.khoithidua.access.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.AccountDirectory;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.access.ScopeDirectory;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;

/** The admin gives and ends dated roles: first the role, then the place found by name. */
@Controller
@RequiredArgsConstructor
class RoleController {

    private final AccountDirectory directory;
    private final Roles roles;
    private final HeldRoles held;
    private final ScopeDirectory scopes;
    private final TimeSource time;

    @GetMapping("/admin/users/{user}/roles/new")
    String form(
            @PathVariable UserId user,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        RoleForm form = new RoleForm(role, "", time.today().toString(), "", "");
        model.addAttribute("form", form);
        return page(user, form, q, model);
    }

    @PostMapping("/admin/users/{user}/roles")
    ModelAndView assign(
            @PathVariable UserId user,
            @ModelAttribute("form") RoleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String q,
            Actor actor,
            RedirectAttributes next,
            Model model) {
        directory.account(user);
        RoleForm.Command command = form.toCommand(errors);
        if (command == null) {
            return new ModelAndView(page(user, form, q, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (command.grant().role() != Role.ADMIN
                && scopes.names(List.of(command.grant())).isEmpty()) {
            throw Refusal.notFound().asException();
        }
        roles.assign(user, command.grant(), command.days(), command.basis(), actor);
        next.addFlashAttribute("notice", "access.role.given");
        return new ModelAndView("redirect:/admin/users/" + user);
    }

    @GetMapping("/admin/users/{user}/roles/{assignment}/end")
    String endForm(@PathVariable UserId user, @PathVariable UUID assignment, Model model) {
        model.addAttribute("form", new RoleEndForm(time.today().toString(), ""));
        return endPage(user, assignment, model);
    }

    @PostMapping("/admin/users/{user}/roles/{assignment}/end")
    ModelAndView end(
            @PathVariable UserId user,
            @PathVariable UUID assignment,
            @ModelAttribute("form") RoleEndForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next,
            Model model) {
        String page = endPage(user, assignment, model);
        LocalDate day = form.check(errors);
        if (day == null) {
            return new ModelAndView(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        roles.end(assignment, day, form.reason(), actor);
        next.addFlashAttribute("notice", "access.role.nowEnded");
        return new ModelAndView("redirect:/admin/users/" + user);
    }

    private String endPage(UserId user, UUID assignment, Model model) {
        HeldRoles.Line line =
                held.of(user).stream()
                        .filter(one -> one.assignment().equals(assignment) && one.open())
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        model.addAttribute("account", directory.account(user));
        model.addAttribute("held", line);
        return "access/role-end";
    }

    private String page(UserId user, RoleForm form, String q, Model model) {
        Role role = form.chosenRole();
        model.addAttribute("account", directory.account(user));
        model.addAttribute("assignable", Stream.of(Role.values()).filter(this::isGiven).toList());
        model.addAttribute("role", role);
        model.addAttribute("q", q);
        Map<String, String> places = new LinkedHashMap<>();
        if (role != null && role != Role.ADMIN) {
            for (ScopeDirectory.Place place : scopes.places(role, q)) {
                places.put(RoleForm.text(place.grant()), place.name());
            }
        }
        model.addAttribute("places", places);
        model.addAttribute("more", places.size() >= ScopeDirectory.MOST);
        return "access/role-new";
    }

    private boolean isGiven(Role role) {
        return role != Role.BLOC_HEAD;
    }
}
