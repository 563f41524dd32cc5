package fr.coteacote.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.structures.Nuits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The shelf that every structure reads, brought by the operator; far from everybody else's things. */
@TestDeLaMaison
@Isolated
class LePartageTest {
    @TempDir
    Path dossier;

    private final Maison maison;
    private final CommandeDuCatalogue commande;
    private final JdbcClient db;

    LePartageTest(Maison maison, CommandeDuCatalogue commande, JdbcClient db) {
        this.maison = maison;
        this.commande = commande;
        this.db = db;
    }

    private int importer(String contenu, String... options) throws IOException {
        Path fichier = Files.writeString(dossier.resolve("offres.json"), contenu);
        var arguments = Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = "--importer-catalogue=" + fichier;
        return commande.executer(new DefaultApplicationArguments(arguments));
    }

    private static String offres(String... ids) {
        return Arrays.stream(ids).map(id -> """
                        {"id":"%s","intitule":"Offre partagée %s","dateActualisation":"2026-03-10T08:00:00Z","entreprise":{"nom":"Maison %s"},
                         "lieuTravail":{"libelle":"Loin","latitude":-60.0,"longitude":0.0,"commune":"98800"}}
                        """.formatted(id, id, id)).collect(Collectors.joining(",", "[", "]"));
    }

    private static boolean voit(Monde monde, CatalogueVivant noeud, String id) {
        return Boolean.TRUE.equals(monde.dedans(() -> monde.piece(TransactionTemplate.class)
                .execute(_ -> noeud.catalogue().opportunite(id).isPresent())));
    }

    /** Another node of the same installation. */
    private static CatalogueVivant autreNoeud(Monde monde) {
        return new CatalogueVivant(
                monde.piece(TableDesPossibles.class),
                monde.piece(TableDesOrdres.class),
                monde.piece(TerritoireDeLaMaison.class),
                monde.piece(PlatformTransactionManager.class));
    }

    @AfterEach
    void ranger() throws IOException {
        importer(offres("P-reste"), "--entier");
        db.sql("update catalogue.partagee set retiree_le = now(), lot = lot + 1 where retiree_le is null")
                .update();
        db.sql("update catalogue.mouvement_partage set lot = lot + 2").update();
    }

    @Test
    @Exigence(value = "S1-20", partie = true)
    void ce_que_l_exploitant_apporte_se_voit_de_chaque_structure_et_de_chaque_noeud() throws IOException {
        var ici = maison.au("2026-03-12T10:02");
        var ailleurs = maison.au("2026-03-12T10:02");
        var unNoeud = ici.piece(CatalogueVivant.class);
        var autre = autreNoeud(ici);
        assertThat(voit(ici, autre, "P1")).isFalse();
        assertThat(importer(offres("P1", "P2"), "--essai")).isZero();
        assertThat(voit(ici, autre, "P1")).isFalse();
        assertThat(importer(offres("P1", "P2"))).isZero();
        for (var noeud : List.of(unNoeud, autre)) {
            assertThat(voit(ici, noeud, "P1")).isTrue();
            assertThat(voit(ailleurs, noeud, "P2")).isTrue();
        }
        OrselEtSesCommunes.placer(ici);
        String sienne = OrselEtSesCommunes.publier(ici);
        for (var noeud : List.of(unNoeud, autre)) {
            assertThat(voit(ici, noeud, sienne)).isTrue();
            assertThat(voit(ici, noeud, "P1")).isTrue();
            assertThat(voit(ailleurs, noeud, sienne)).isFalse();
        }
    }

    @Test
    void ce_qui_n_est_plus_dans_les_fichiers_se_retire_puis_ne_nomme_plus_personne() throws IOException {
        var monde = maison.au("2026-03-12T10:02");
        var noeud = monde.piece(CatalogueVivant.class);
        importer(offres("P3", "P4"));
        assertThat(voit(monde, noeud, "P4")).isTrue();
        importer(offres("P3"), "--entier");
        assertThat(voit(monde, noeud, "P3")).isTrue();
        assertThat(voit(monde, noeud, "P4")).isFalse();
        monde.ilEst("2026-03-13T03:15").piece(Nuits.class).faire(monde.structure());
        assertThat(db.sql("select recherche || coalesce(contenu, ' rien') from catalogue.partagee where cle = 'P4'")
                        .query(String.class)
                        .single())
                .isEqualTo("offre partagee p4 rien");
    }

    @Test
    void un_fichier_casse_ne_change_rien() throws IOException {
        var monde = maison.au("2026-03-12T10:02");
        importer(offres("P5"));
        assertThat(importer(offres("P6").substring(0, 80), "--entier")).isEqualTo(2);
        assertThat(voit(monde, monde.piece(CatalogueVivant.class), "P5")).isTrue();
    }
}
