package vn.khoithidua.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.access.AccountRow;
import vn.khoithidua.access.Accounts;

/** Name and office of a person; the user name is chosen once. */
record UserForm(
        @Nullable String username,
        @Nullable String fullName,
        @Nullable String title,
        @Nullable String email) {

    static final UserForm EMPTY = new UserForm("", "", "", "");

    private static final int LONGEST_NAME = 150;

    static UserForm of(AccountRow account) {
        return new UserForm(
                account.username(), account.fullName(), account.title(), account.email());
    }

    /** What was typed, or null with the problems reported. */
    Accounts.@Nullable NewAccount toCommand(BindingResult errors) {
        String name = text(fullName);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.rejectValue("fullName", "access.user.fullName.length");
        }
        if (text(title).length() > LONGEST_NAME) {
            errors.rejectValue("title", "access.user.title.length");
        }
        String address = text(email);
        if (!address.isEmpty() && !address.matches("[^@\\s]+@[^@\\s]+") || address.length() > 200) {
            errors.rejectValue("email", "access.user.email.form");
        }
        return errors.hasErrors()
                ? null
                : new Accounts.NewAccount(text(username), name, text(title), address);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
