package fr.coteacote.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.acces.JournalDesLectures;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.ReunirDeuxDossiers.Reunion;
import fr.coteacote.dossiers.ReunirDeuxDossiers.Separation;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.Demandes;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.parcours.Pistes;
import fr.coteacote.parcours.Plan;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The same person twice becomes one, with a trace, and a day to change one's mind. */
@TestDeLaMaison
class ReunirDeuxDossiersTest {
    private final Maison maison;
    private final OuvrirUnDossier dossier;
    private final MenerLAccompagnement accompagnement;
    private final Demandes demandes;
    private final ReunirDeuxDossiers reunir;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private Monde monde;
    private MembreId nadia;

    ReunirDeuxDossiersTest(
            Maison maison,
            OuvrirUnDossier dossier,
            MenerLAccompagnement accompagnement,
            Demandes demandes,
            ReunirDeuxDossiers reunir,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.maison = maison;
        this.dossier = dossier;
        this.accompagnement = accompagnement;
        this.demandes = demandes;
        this.reunir = reunir;
        this.db = db;
        this.transaction = transaction;
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = MembreId.nouveau();
    }

    @BeforeEach
    void une_structure() {
        monde = maison.au("2026-03-12T10:02");
        nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
    }

    private JeuneId personne(String prenom, String naissance, boolean suivie, String... telephones) {
        return monde.dedans(() -> {
            var jeune = JeuneId.nouveau();
            var ne = naissance.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(naissance));
            var moyens = Stream.of(telephones)
                    .flatMap(t -> Moyen.telephone(t).stream())
                    .toList();
            dossier.ouvrir(jeune, new Identite(prenom, "Fictif", ne), moyens, Optional.empty());
            if (suivie) {
                accompagnement.ouvrir(jeune, 21, "Sur place");
                demandes.poser(jeune, "un toit pour " + prenom);
            }
            return jeune;
        });
    }

    private List<String> lire(String requete, JeuneId jeune) {
        return monde.dedans(() -> transaction.execute(_ ->
                db.sql(requete).param("jeune", jeune.id()).query(String.class).list()));
    }

    private List<String> telephones(JeuneId jeune) {
        return lire("select valeur from dossiers.p_moyen where jeune_id = :jeune order by valeur", jeune);
    }

    private UUID reunies(JeuneId garde, JeuneId absorbe) {
        return ((Reunion.Faite) monde.dedans(() -> reunir.reunir(garde, absorbe, nadia))).id();
    }

    @Test
    void ce_que_dit_l_autre_fiche_rejoint_celle_qu_on_garde() {
        var garde = personne("Inès", "", true, "0639981212");
        var absorbe = personne("Ines", "2005-12-31", true, "0639981212", "0639981313");
        reunies(garde, absorbe);
        assertThat(telephones(garde)).containsExactly("+33639981212", "+33639981313");
        assertThat(lire("select prenom || naissance from dossiers.p_jeune where id = :jeune", garde))
                .containsExactly("Inès2005-12-31");
        assertThat(lire("select prenom from dossiers.p_jeune where id = :jeune", absorbe))
                .isEmpty();
        assertThat(lire("select mots from parcours.p_demande where jeune_id = :jeune order by mots", garde))
                .containsExactly("un toit pour Ines", "un toit pour Inès");
    }

    @Test
    void dans_la_journee_tout_se_defait() {
        var garde = personne("Inès", "", true, "0639981212");
        var absorbe = personne("Ines", "2005-12-31", true, "0639981313");
        var reunion = reunies(garde, absorbe);
        monde.plusTard(Duration.ofHours(23));
        assertThat(monde.<Separation>dedans(() -> reunir.defaire(reunion))).isEqualTo(Separation.FAITE);
        assertThat(telephones(garde)).containsExactly("+33639981212");
        assertThat(telephones(absorbe)).containsExactly("+33639981313");
        assertThat(lire("select coalesce(naissance::text, '') from dossiers.p_jeune where id = :jeune", garde))
                .containsExactly("");
        assertThat(lire("select mots from parcours.p_demande where jeune_id = :jeune", absorbe))
                .containsExactly("un toit pour Ines");
        assertThat(monde.<Separation>dedans(() -> reunir.defaire(reunion))).isEqualTo(Separation.TROP_TARD);
    }

    @Test
    void ce_qui_est_ecrit_de_part_et_d_autre_se_lit_ensemble_et_revient_a_sa_place() {
        var garde = personne("Inès", "", true);
        var absorbe = personne("Ines", "", true);
        monde.agir(() -> {
            monde.piece(Ressources.class).noter(absorbe, "Parle trois langues", "", Voix.JEUNE);
            monde.piece(Pistes.class).noter(absorbe, new Pistes.Piste("Mécano vélo", "", "", "", Voix.JEUNE));
            monde.piece(Plan.class)
                    .proposer(absorbe, new Plan.Idee(Action.Nature.ACTION, "Appeler l’atelier", "", Voix.JEUNE, ""));
            monde.piece(JournalDesLectures.class).noter(absorbe, nadia, LocalDate.parse("2026-03-12"), "dossier");
        });
        var ecrits = """
                select quoi from dossiers.p_ressource where jeune_id = :jeune
                union all select quoi from parcours.p_piste where jeune_id = :jeune
                union all select quoi from parcours.p_action where jeune_id = :jeune
                """;
        var reunion = reunies(garde, absorbe);
        assertThat(lire(ecrits, garde))
                .containsExactlyInAnyOrder("Parle trois langues", "Mécano vélo", "Appeler l’atelier");
        try (var elle = Appelant.jeune(monde, garde)) {
            assertThat(elle.lire("/moi/journal").corps()).contains("Nadia");
        }
        assertThat(monde.<Separation>dedans(() -> reunir.defaire(reunion))).isEqualTo(Separation.FAITE);
        assertThat(lire(ecrits, garde)).isEmpty();
        assertThat(lire(ecrits, absorbe)).hasSize(3);
    }

    @Test
    void apres_un_jour_la_reunion_reste() {
        var reunion = reunies(personne("Inès", "", true), personne("Ines", "", false));
        monde.plusTard(Duration.ofHours(24));
        assertThat(monde.<Separation>dedans(() -> reunir.defaire(reunion))).isEqualTo(Separation.TROP_TARD);
    }

    @Test
    void on_garde_la_fiche_qui_porte_l_accompagnement() {
        var legere = personne("Ines", "", false);
        var suivie = personne("Inès", "", true);
        assertThat(monde.<Reunion>dedans(() -> reunir.reunir(legere, suivie, nadia)))
                .isEqualTo(new Reunion.Refusee("L’accompagnement est sur l’autre fiche : gardez plutôt celle-là."));
        assertThat(monde.<Reunion>dedans(() -> reunir.reunir(suivie, suivie, nadia)))
                .isInstanceOf(Reunion.Refusee.class);
    }

    @Test
    void une_fiche_deja_reunie_ne_se_reunit_pas_deux_fois_et_rien_ne_passe_d_une_structure_a_l_autre() {
        var garde = personne("Inès", "", true);
        var absorbe = personne("Ines", "", false);
        reunies(garde, absorbe);
        assertThatThrownBy(() -> reunies(garde, absorbe)).isInstanceOf(Introuvable.class);
        var ailleurs = maison.au("2026-03-12T10:02");
        var autre = personne("Noé", "", false);
        assertThatThrownBy(() -> ailleurs.dedans(() -> reunir.reunir(garde, autre, nadia)))
                .isInstanceOf(Introuvable.class);
    }
}
