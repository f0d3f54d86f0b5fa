package vn.khoithidua.access;

import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Gives an account a password that keeps the rules, hashed. */
@Component
@RequiredArgsConstructor
class NewPasswords {

    private final PasswordEncoder encoder;

    /** Sets it; refuses a weak one, with what is wrong with it. */
    void set(UserAccount account, String password) {
        PasswordRules.refusal(password, account.getUsername())
                .ifPresent(
                        refusal -> {
                            throw refusal.asException();
                        });
        account.setPasswordTo(String.valueOf(encoder.encode(password)));
    }
}
