package fr.coteacote.maison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.coteacote.banc.MaisonLancee;
import fr.coteacote.maison.Ecritures.Genre;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The started jar falls while people write: what was answered is there, once; what waited to be told is told, once. */
class ArretBrutalIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static MaisonLancee maison;

    @BeforeAll
    static void ouvrir() {
        maison = MaisonLancee.ouvrir();
    }

    @AfterAll
    static void fermer() {
        maison.close();
    }

    @BeforeEach
    void attendre() {
        maison.application().attendre();
    }

    @Test
    void l_application_tuee_en_pleine_ecriture_ne_perd_ni_ne_double_rien() throws Exception {
        tomberPendantLesEcritures(maison.application()::tuer);
    }

    @Test
    void l_application_et_sa_base_tuees_ensemble_ne_perdent_ni_ne_doublent_rien() throws Exception {
        tomberPendantLesEcritures(() -> {
            maison.tuerLaBase();
            maison.application().tuer();
        });
    }

    @Test
    void ctrl_c_ferme_l_application_et_sa_base() {
        var serveur = maison.serveur().orElseThrow();

        maison.application().interrompre();

        await().atMost(PATIENCE).until(() -> !serveur.isAlive());
        assertThat(maison.serveur()).isEmpty();
    }

    private void tomberPendantLesEcritures(Runnable chute) throws Exception {
        var avant = contenu();
        var ecritures = Ecritures.commencer(maison);
        await().atMost(PATIENCE)
                .until(() -> Arrays.stream(Genre.values()).allMatch(genre -> ecritures.repondus(genre) >= 5));
        try (var retenue = maison.base()) {
            var db = retenirLesMessages(retenue);
            await().atMost(PATIENCE).until(() -> faitsEnAttente(db) >= 2);
            chute.run();
        }
        ecritures.attendreLaFin();

        maison.application().attendre();
        ecritures.renvoyer();

        await().atMost(PATIENCE).until(() -> contenu().faits() == 0);
        var apres = contenu();
        assertThat(apres.coups())
                .containsExactlyInAnyOrderElementsOf(avec(avant.coups(), ecritures, Genre.COUP_DE_MAIN));
        assertThat(apres.pas()).containsExactlyInAnyOrderElementsOf(avec(avant.pas(), ecritures, Genre.PAS));
        assertThat(apres.messages())
                .containsExactlyInAnyOrderElementsOf(avec(avant.messages(), ecritures, Genre.CONTACT));
        assertThat(apres.reservations()).isEqualTo(avant.reservations() + ecritures.repondus(Genre.RESERVATION));
    }

    /** Nobody may write a message: forms are still answered, and what follows them waits. */
    private static JdbcClient retenirLesMessages(Connection base) throws SQLException {
        base.setAutoCommit(false);
        var db = ouvrir(base);
        db.sql("lock table envois.message in access exclusive mode").update();
        return db;
    }

    private static JdbcClient ouvrir(Connection base) {
        return JdbcClient.create(new SingleConnectionDataSource(base, true));
    }

    private static List<String> avec(List<String> avant, Ecritures ecritures, Genre genre) {
        return Stream.concat(avant.stream(), ecritures.marques(genre).stream()).toList();
    }

    private record Contenu(List<String> coups, List<String> pas, List<String> messages, int reservations, int faits) {}

    private static Contenu contenu() throws SQLException {
        try (var base = maison.base()) {
            var db = ouvrir(base);
            return new Contenu(
                    textes(db, "select quoi from accueil.coup_de_main where quoi like 'essai %'"),
                    textes(db, "select quoi from parcours.pas where quoi like 'essai %'"),
                    textes(db, "select vers from envois.message where cle like 'premier-rendez-vous/%'"),
                    db.sql("select count(*) from agenda.rendez_vous where nature = 'PREMIER_ACCUEIL'")
                            .query(Integer.class)
                            .single(),
                    faitsEnAttente(db));
        }
    }

    private static List<String> textes(JdbcClient db, String requete) {
        return db.sql(requete).query(String.class).list();
    }

    private static int faitsEnAttente(JdbcClient db) {
        return db.sql("select count(*) from socle.event_publication")
                .query(Integer.class)
                .single();
    }
}
