package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EntreeDeMenu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places that exist in the team's space. */
@Configuration
class MenuDeLEquipe {
    static final Set<Role> QUI_ACCOMPAGNE =
            Set.of(Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION, Role.RELATION_ENTREPRISE);

    @Bean
    EntreeDeMenu journee() {
        return new EntreeDeMenu(10, "Ma journée", "calendar-event", "/equipe/journee", Set.of(Role.values()));
    }

    @Bean
    EntreeDeMenu jeunes() {
        return new EntreeDeMenu(20, "Les jeunes", "users", "/equipe/jeunes", QUI_ACCOMPAGNE);
    }

    @Bean
    EntreeDeMenu messages() {
        return new EntreeDeMenu(
                25,
                "Messages",
                "message-circle",
                "/equipe/messages",
                Set.of(Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION));
    }

    @Bean
    EntreeDeMenu accueil() {
        return new EntreeDeMenu(
                30,
                "L’accueil",
                "door-enter",
                "/equipe/accueil",
                Set.of(Role.ACCUEIL, Role.CONSEIL, Role.SECTEUR, Role.DIRECTION));
    }

    @Bean
    EntreeDeMenu agenda() {
        return new EntreeDeMenu(
                15,
                "Agenda",
                "clock",
                "/equipe/agenda",
                Set.of(
                        Role.ACCUEIL,
                        Role.CONSEIL,
                        Role.SECRET,
                        Role.RELATION_ENTREPRISE,
                        Role.SECTEUR,
                        Role.DIRECTION));
    }

    @Bean
    EntreeDeMenu ateliers() {
        return new EntreeDeMenu(
                25,
                "Ateliers",
                "users-group",
                "/equipe/ateliers",
                Set.of(
                        Role.ACCUEIL,
                        Role.CONSEIL,
                        Role.SECRET,
                        Role.RELATION_ENTREPRISE,
                        Role.SECTEUR,
                        Role.DIRECTION));
    }

    @Bean
    EntreeDeMenu ouvertures() {
        return new EntreeDeMenu(
                45,
                "Nos rencontres",
                "chart-line",
                "/equipe/ouvertures",
                Set.of(Role.CONSEIL, Role.SECTEUR, Role.DIRECTION));
    }
}
