package fr.coteacote.donnees.reprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.donnees.reprise.Reprise.Compte;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A portfolio taken over, for real, in the database. */
@TestDeLaMaison
class ImporterTest {
    private static final String TROIS = """
            N°;Nom;Prénom;Né le;Tél;Conseiller;Premier accueil;Dernier contact;Statut;Demande
            A-1;Fictif;Inès;31/12/2005;06 39 98 12 12;Nadia Belkacem;05/01/2026;01/03/2026;en cours;un toit
            A-2;D’Exemple;Noé;;;;;;;
            ;;Ọlá;;;;;;en pause;
            """;

    private final Maison maison;
    private final Reprises reprises;
    private final TableDesReprises table;
    private final Importer importer;
    private final LancerUneReprise lancerUneReprise;
    private final Avancements avancements;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private Monde monde;
    private MembreId direction;

    ImporterTest(
            Maison maison,
            Reprises reprises,
            TableDesReprises table,
            Importer importer,
            LancerUneReprise lancerUneReprise,
            Avancements avancements,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.maison = maison;
        this.reprises = reprises;
        this.table = table;
        this.importer = importer;
        this.lancerUneReprise = lancerUneReprise;
        this.avancements = avancements;
        this.db = db;
        this.transaction = transaction;
        this.monde = maison.au("2026-03-12T10:02");
        this.direction = monde.membre("Claire", "Fictive", Role.DIRECTION);
    }

    @BeforeEach
    void une_structure_neuve() {
        monde = maison.au("2026-03-12T10:02");
        direction = monde.membre("Claire", "Fictive", Role.DIRECTION);
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
    }

    private <T> T enDirection(Supplier<T> acte) {
        return monde.comme(new Acteur.Equipe(direction, Set.of(Role.DIRECTION)), acte);
    }

    private RepriseId deposer(String texte) {
        return enDirection(() -> {
            var depot = reprises.deposer("liste.csv", texte.getBytes(StandardCharsets.UTF_8), direction);
            return ((Reprises.Depot.Fait) depot).id();
        });
    }

    private Compte importer(String texte) {
        var id = deposer(texte);
        return enDirection(() -> {
            lancer(id);
            return importer.importer(id);
        });
    }

    private void lancer(RepriseId id) {
        transaction.executeWithoutResult(_ -> table.lancer(
                id, direction, java.util.Optional.empty(), Instant.EPOCH.atOffset(java.time.ZoneOffset.UTC)));
    }

    private long compter(String requete) {
        return enDirection(
                () -> transaction.execute(_ -> db.sql(requete).query(Long.class).single()));
    }

    @Test
    void un_portefeuille_est_repris_avec_son_histoire() {
        assertThat(importer(TROIS)).isEqualTo(new Compte(3, 0, 0, 0, 0));
        assertThat(compter("select count(*) from dossiers.p_jeune")).isEqualTo(3);
        assertThat(compter("select count(*) from dossiers.p_moyen where valeur = '+33639981212'"))
                .isOne();
        assertThat(compter("select count(*) from parcours.p_referent")).isOne();
        assertThat(compter("select count(*) from parcours.p_demande where mots = 'un toit'"))
                .isOne();
        assertThat(compter("select count(*) from parcours.p_accompagnement where etat = 'EN_PAUSE'"))
                .isOne();
        assertThat(compter("select count(*) from parcours.p_transition")).isEqualTo(2 + 1 + 3);
        assertThat(compter("select count(*) from parcours.p_accompagnement where debut = '2026-01-05T12:00+01'"))
                .isOne();
    }

    @Test
    void le_meme_fichier_une_seconde_fois_ne_change_rien() {
        importer(TROIS);
        long traces =
                compter("select count(*) from socle.journal where objet like 'dossiers.%' or objet like 'parcours.%'");
        assertThat(importer(TROIS)).isEqualTo(new Compte(0, 0, 2, 1, 0));
        assertThat(compter(
                        "select count(*) from socle.journal where objet like 'dossiers.%' or objet like 'parcours.%'"))
                .isEqualTo(traces);
    }

    @Test
    void un_second_fichier_plus_riche_complete_sans_remplacer() {
        importer("N°;Prénom;Nom\nA-1;Inès;\n");
        assertThat(importer("N°;Prénom;Nom;Tél\nA-1;Autre;Fictif;0639981212\n")).isEqualTo(new Compte(0, 1, 0, 0, 0));
        assertThat(compter("select count(*) from dossiers.p_jeune where prenom = 'Inès' and nom = 'Fictif'"))
                .isOne();
        assertThat(compter("select count(*) from dossiers.p_moyen")).isOne();
    }

    @Test
    void tout_ou_rien() throws InterruptedException {
        var texte = new StringBuilder("N°;Prénom\n");
        for (int i = 1; i <= 1_200; i++) {
            texte.append("A-").append(i).append(";Prénom ").append(i).append('\n');
        }
        var id = deposer(texte.toString());
        // Somebody writes one of these numbers meanwhile: the trial cannot see it, the table refuses it at the third
        // packet.
        var ecrit = new CountDownLatch(1);
        var attendu = new CountDownLatch(1);
        var autre = Thread.ofVirtual()
                .start(() -> enDirection(() -> transaction.execute(_ -> {
                    db.sql(
                                    "insert into dossiers.jeune (id, prenom, numero_externe, ouvert_le) values (:id, 'Zoé', 'A-1100', now())")
                            .param("id", UUID.randomUUID())
                            .update();
                    ecrit.countDown();
                    return attendre(attendu);
                })));
        assertThat(attendre(ecrit)).isTrue();
        assertThatThrownBy(() -> enDirection(() -> {
                    lancer(id);
                    Thread.ofVirtual().start(() -> quandBloque(attendu));
                    return importer.importer(id);
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(autre.join(Duration.ofSeconds(10))).isTrue();
        assertThat(compter("select count(*) from dossiers.jeune")).isOne();
        assertThat(compter("select count(*) from donnees.morceau")).isPositive();
    }

    private static boolean attendre(CountDownLatch verrou) {
        try {
            return verrou.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the other writer finish once a thousand lines have been written by the import. */
    private void quandBloque(CountDownLatch verrou) {
        while (compter("select coalesce(max(faits), 0) from donnees.avancement") < 1_000) {
            Thread.onSpinWait();
        }
        verrou.countDown();
    }

    @Test
    void une_reprise_arretee_avec_son_serveur_se_relance_et_deux_ne_courent_pas_ensemble() {
        var id = deposer(TROIS);
        enDirection(() -> {
            lancer(id);
            avancements.noter(id, 3, 1);
            lancerUneReprise.lancer(id, direction, new Mandats.Droit.DeLaDirection());
            assertThat(avancements.de(id)).hasValue(new Avancements.Avancement(3, 1, false));
            return id;
        });
        monde.plusTard(Duration.ofMinutes(3));
        enDirection(() -> {
            assertThat(avancements.de(id)).hasValue(new Avancements.Avancement(3, 1, true));
            lancerUneReprise.lancer(id, direction, new Mandats.Droit.DeLaDirection());
            return id;
        });
        long limite = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (compter("select count(*) from donnees.reprise where etat = 'FAITE'") == 0
                && System.nanoTime() < limite) {
            Thread.onSpinWait();
        }
        assertThat(compter("select count(*) from dossiers.p_jeune")).isEqualTo(3);
    }

    @Test
    void chaque_reprise_laisse_une_trace_et_oublie_le_fichier() {
        importer(TROIS);
        assertThat(
                        compter(
                                "select count(*) from donnees.reprise where etat = 'FAITE' and crees = 3 and lancee_par is not null"))
                .isOne();
        assertThat(compter("select count(*) from donnees.morceau")).isZero();
        assertThat(compter("select count(*) from socle.journal where objet = 'donnees.reprise' and acteur = 'equipe:"
                        + direction + "'"))
                .isPositive();
    }

    @Test
    void un_fichier_oublie_une_semaine_s_efface() {
        deposer(TROIS);
        monde.plusTard(Duration.ofDays(8));
        deposer(TROIS);
        assertThat(compter("select count(*) from donnees.reprise where etat = 'ABANDONNEE'"))
                .isOne();
        assertThat(compter("select count(distinct reprise_id) from donnees.morceau"))
                .isOne();
    }

    @Test
    void une_autre_structure_ne_voit_ni_le_fichier_ni_les_personnes() {
        importer(TROIS);
        var ailleurs = maison.au("2026-03-12T10:02");
        long vues = ailleurs.dedans(() -> transaction.execute(
                _ -> db.sql("select (select count(*) from donnees.reprise) + (select count(*) from dossiers.jeune)")
                        .query(Long.class)
                        .single()));
        assertThat(vues).isZero();
    }
}
