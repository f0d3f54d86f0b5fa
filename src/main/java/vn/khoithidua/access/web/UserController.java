package vn.khoithidua.access.web;

import java.util.List;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.khoithidua.access.AccountDirectory;
import vn.khoithidua.access.AccountQuery;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.ActivationLinks;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.SecondFactors;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.UserId;

/** The admin's pages about accounts. */
@Controller
@RequiredArgsConstructor
class UserController {

    private final Accounts accounts;
    private final ActivationLinks links;
    private final AccountDirectory directory;
    private final HeldRoles held;
    private final SecondFactors factors;

    @GetMapping("/admin/users")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        AccountQuery query = UserListView.query(q, role, state, sort, page);
        model.addAttribute("list", UserListView.of(directory.find(query), query));
        model.addAttribute("roles", List.of(Role.values()));
        model.addAttribute("states", List.of(AccountQuery.State.values()));
        return "access/users";
    }

    @GetMapping("/admin/users/{user}")
    String show(@PathVariable UserId user, Model model) {
        model.addAttribute("form", UserForm.of(directory.account(user)));
        return page(user, model);
    }

    @GetMapping("/admin/users/new")
    String form(Model model) {
        model.addAttribute("form", UserForm.EMPTY);
        return "access/user-new";
    }

    @PostMapping("/admin/users")
    ModelAndView create(
            @ModelAttribute("form") UserForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        Accounts.NewAccount account = form.toCommand(errors);
        if (account == null) {
            return refused("access/user-new");
        }
        try {
            UserId user = accounts.create(account, actor);
            return withLink(user, actor, next);
        } catch (RefusedException e) {
            errors.rejectValue("username", e.refusal().key(), e.refusal().args().toArray(), null);
            return refused("access/user-new");
        }
    }

    @PostMapping("/admin/users/{user}")
    ModelAndView change(
            @PathVariable UserId user,
            @ModelAttribute("form") UserForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next,
            Model model) {
        Accounts.NewAccount account = form.toCommand(errors);
        if (account == null) {
            return refused(page(user, model));
        }
        accounts.rename(user, account.fullName(), account.title(), account.email(), actor);
        return to(user, "access.user.saved", next);
    }

    @PostMapping("/admin/users/{user}/disable")
    ModelAndView disable(@PathVariable UserId user, Actor actor, RedirectAttributes next) {
        accounts.disable(user, actor);
        return to(user, "access.user.nowDisabled", next);
    }

    @PostMapping("/admin/users/{user}/enable")
    ModelAndView enable(@PathVariable UserId user, Actor actor, RedirectAttributes next) {
        accounts.enable(user, actor);
        return to(user, "access.user.nowEnabled", next);
    }

    @PostMapping("/admin/users/{user}/link")
    ModelAndView link(@PathVariable UserId user, Actor actor, RedirectAttributes next) {
        return withLink(user, actor, next);
    }

    private String page(UserId user, Model model) {
        model.addAttribute("account", directory.account(user));
        model.addAttribute("held", held.of(user));
        model.addAttribute("factor", factors.state(user));
        return "access/user";
    }

    /** The link is shown once, on the page that follows; only its hash is kept. */
    private ModelAndView withLink(UserId user, Actor actor, RedirectAttributes next) {
        String token = links.make(user, actor);
        next.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/activate/" + token)
                        .toUriString());
        return to(user, "access.user.linkMade", next);
    }

    private static ModelAndView to(UserId user, String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/admin/users/" + user);
    }

    private static ModelAndView refused(String view) {
        return new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
