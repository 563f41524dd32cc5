package fr.coteacote.donnees.web;

import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EntreeDeMenu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuDeLaReprise {
    @Bean
    EntreeDeMenu reprise() {
        return new EntreeDeMenu(
                85, "Reprise", "table", "/reglages/reprise", Set.of(Role.DIRECTION, Role.ADMINISTRATION));
    }
}
