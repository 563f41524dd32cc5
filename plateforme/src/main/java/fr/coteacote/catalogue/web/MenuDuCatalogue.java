package fr.coteacote.catalogue.web;

import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EntreeDeMenu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuDuCatalogue {
    @Bean
    EntreeDeMenu entreeDuCatalogue() {
        return new EntreeDeMenu(35, "Les possibles", "compass", "/equipe/possibles", Set.of(Role.values()));
    }
}
