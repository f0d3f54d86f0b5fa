package vn.khoithidua.access;

import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with a key of second factors that cannot be read, and where some are set up and
 * the key does not open them, rather than turn their people away one by one. Without any the key
 * may be absent; nobody can set one up then.
 */
@Component
@Profile({"prod", "demo"})
@RequiredArgsConstructor
class FactorKeyWatch implements SmartInitializingSingleton {

    private final FactorStore store;
    private final FactorKey key;

    @Override
    public void afterSingletonsInstantiated() {
        try {
            key.check();
            store.any().ifPresent(kept -> key.open(kept.person(), kept.secret()));
        } catch (RuntimeException e) {
            throw new FactorKeyMissingException(e);
        }
    }
}
