package canary.domain;

import org.springframework.util.StringUtils;

class FrameworkInDomain {

    boolean isEmpty(String text) {
        return !StringUtils.hasText(text);
    }
}
