package vn.khoithidua.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.khoithidua.kernel.UserId;

interface UserAccounts extends Repository<UserAccount, UserId> {

    /** Written at once, since statements of the same transaction refer to the row. */
    UserAccount saveAndFlush(UserAccount account);

    Optional<UserAccount> findById(UserId id);

    Optional<UserAccount> findByUsername(String username);

    long count();
}
