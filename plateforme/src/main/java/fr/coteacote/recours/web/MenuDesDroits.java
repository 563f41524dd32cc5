package fr.coteacote.recours.web;

import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EntreeDeMenu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuDesDroits {
    @Bean
    EntreeDeMenu entreeDesDroits() {
        return new EntreeDeMenu(
                50, "Droits", "scale", "/equipe/droits", Set.of(Role.SECTEUR, Role.DIRECTION, Role.ADMINISTRATION));
    }
}
