package fr.coteacote.espaces.reglages;

import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EntreeDeMenu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuDesReglages {
    @Bean
    EntreeDeMenu reglages() {
        return new EntreeDeMenu(90, "Réglages", "tool", "/reglages", Set.of(Role.DIRECTION, Role.ADMINISTRATION));
    }
}
