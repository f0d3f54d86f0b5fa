package canary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class EntityWithSetter {

    @Id private UUID id;

    UUID getId() {
        return id;
    }

    void setId(UUID id) {
        this.id = id;
    }
}
