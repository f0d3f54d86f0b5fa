package canary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class OpenEntity {

    @Id private UUID id;

    UUID getId() {
        return id;
    }
}
