package fr.coteacote.espaces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Notes;
import fr.coteacote.dossiers.Ressources;
import fr.coteacote.dossiers.VisibiliteNote;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.Plan;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Emporter;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The young person's own file leaves with them: readable, reusable, theirs alone. */
@TestDeLaMaison
class EmporterTest {
    private static final Map<String, String> N_EN_SONT_PAS = Map.of(
            "socle.journal", "la trace technique, tenue par l’exploitant",
            "dossiers.fusion", "deux numéros d’une même personne",
            "acces.lien", "des secrets qui ouvrent une fois",
            "accueil.reservation", "des secrets qui déplacent un rendez-vous",
            "avis.posee", "une question posée, sans réponse dedans");

    private final Monde monde;
    private final MembreId nadia;
    private final JeuneId daria;
    private final List<Emporter> pieces;
    private final JdbcClient db;

    EmporterTest(Maison maison, List<Emporter> pieces, JdbcClient db) {
        this.pieces = pieces;
        this.db = db;
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.daria = monde.accueilli("Дарья", "O’Brien-Łukasz", nadia);
        var moi = new Acteur.Jeune(daria);
        monde.comme(moi, () -> monde.piece(Ressources.class).noter(daria, "Parle russe & <polonais>", "", Voix.JEUNE));
        monde.comme(moi, () -> monde.piece(Plan.class)
                .proposer(daria, new Plan.Idee(Action.Nature.ACTION, "Appeler l’atelier", "", Voix.JEUNE, "")));
        note(VisibiliteNote.PARTAGEE, "Préfère le matin", "");
        note(VisibiliteNote.RETENUE, "mots retenus zénith", "protéger quelqu’un");
        var autre = monde.accueilli("Théo", "Martin", nadia);
        monde.comme(new Acteur.Jeune(autre), () -> monde.piece(Ressources.class)
                .noter(autre, "secret de Théo", "", Voix.JEUNE));
    }

    private void note(VisibiliteNote visibilite, String texte, String motif) {
        monde.comme(new Acteur.Equipe(nadia, Set.of(Role.CONSEIL)), () -> monde.piece(Notes.class)
                .ecrire(daria, new Notes.Brouillon(visibilite, texte, motif), Optional.of(nadia)));
    }

    @Test
    void en_pdf_elle_lit_tout_ce_qu_elle_peut_lire_et_un_lecteur_d_ecran_aussi() throws IOException {
        byte[] pdf;
        try (var elle = Appelant.jeune(monde, daria)) {
            pdf = elle.telecharger("/moi/dossier.pdf");
        }
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Дарья",
                            "O’Brien-Łukasz",
                            "Parle russe & <polonais>",
                            "Appeler l’atelier",
                            "Préfère le matin")
                    .doesNotContain("zénith", "secret de Théo");
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).startsWith("fr");
            for (var feuille : document.getPages()) {
                for (var nom : feuille.getResources().getFontNames()) {
                    assertThat(feuille.getResources().getFont(nom).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void en_donnees_chaque_rubrique_est_la_et_rien_de_personne_d_autre() throws IOException {
        try (var elle = Appelant.jeune(monde, daria)) {
            var donnees = JsonMapper.shared().readTree(elle.telecharger("/moi/dossier.json"));
            pieces.stream().flatMap(piece -> piece.rubriques().stream()).forEach(rubrique -> assertThat(
                            donnees.get(rubrique.nom()).isArray())
                    .as(rubrique.nom())
                    .isTrue());
            assertThat(donnees.at("/identite/0/prenom").asString()).isEqualTo("Дарья");
            assertThat(donnees.at("/plan/0/quoi").asString()).isEqualTo("Appeler l’atelier");
            assertThat(donnees.toString())
                    .contains("Préfère le matin", "ecrit_par")
                    .doesNotContain("zénith", "secret de Théo", "structure_id");
        }
        try (var nadia = Appelant.equipe(monde, "nadia")) {
            assertThat(nadia.lire("/moi/dossier.json").statut()).isIn(302, 403, 404);
        }
    }

    @Test
    void chaque_table_qui_parle_d_une_personne_s_emporte_ou_dit_pourquoi_non() {
        var tables = new TreeSet<>(db.sql("""
                select n.nspname || '.' || c.relname
                  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                 where a.attname = 'jeune_id' and c.relkind = 'r'
                """).query(String.class).list());
        var dites = new TreeSet<>(N_EN_SONT_PAS.keySet());
        pieces.forEach(piece -> piece.rubriques().forEach(rubrique -> dites.add(rubrique.table())));
        assertThat(dites).containsAll(tables);
    }
}
