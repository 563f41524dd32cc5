package fr.coteacote.maison;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing that somebody types goes into the logs, whatever happens to it. */
@TestDeLaMaison
class JournauxTest {
    private static final String TAPE = "Zénobie-Inventée";

    private final Monde monde;

    JournauxTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
    }

    @Test
    void ni_ce_qui_ne_se_lit_pas_ni_ce_qui_est_refuse_n_est_ecrit_dans_les_journaux() {
        var journal = new ListAppender<ILoggingEvent>();
        journal.start();
        var racine = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        racine.addAppender(journal);
        try (var nadia = Appelant.equipe(monde, "nadia")) {
            assertThat(nadia.envoyerBrut("/equipe/accueillir", "mots=%zz" + TAPE)
                            .statut())
                    .isEqualTo(400);
            assertThat(nadia.envoyer(
                                    "/equipe/accueillir",
                                    Map.of("cle", UUID.randomUUID().toString(), "prenom", TAPE, "naissance", TAPE))
                            .statut())
                    .isEqualTo(422);
            assertThat(nadia.lire("/equipe/jeunes?q=" + "Zenobie-Inventee").statut())
                    .isEqualTo(200);
        } finally {
            racine.detachAppender(journal);
        }
        assertThat(List.copyOf(journal.list))
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(ligne -> ligne.contains("nvent"));
    }
}
