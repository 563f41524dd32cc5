package fr.coteacote.donnees.reprise;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.transaction.support.TransactionTemplate;

/** The portfolio of a large structure, measured: alone, since it is a clock that judges. */
@TestDeLaMaison
@Isolated
class VingtMilleLignesTest {
    private final Maison maison;
    private final Reprises reprises;
    private final TableDesReprises table;
    private final Importer importer;
    private final TransactionTemplate transaction;

    VingtMilleLignesTest(
            Maison maison,
            Reprises reprises,
            TableDesReprises table,
            Importer importer,
            TransactionTemplate transaction) {
        this.maison = maison;
        this.reprises = reprises;
        this.table = table;
        this.importer = importer;
        this.transaction = transaction;
    }

    @Test
    void vingt_mille_lignes_se_reprennent_en_moins_d_une_minute_et_ne_changent_plus_rien_ensuite() {
        var monde = maison.au("2026-03-12T10:02");
        var direction = monde.membre("Claire", "Fictive", Role.DIRECTION);
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        byte[] fichier = portefeuille();
        long debut = System.nanoTime();
        var premiere = importer(monde, direction, fichier);
        assertThat(Duration.ofNanos(System.nanoTime() - debut)).isLessThan(Duration.ofMinutes(1));
        assertThat(premiere).isEqualTo(new Compte(20_000, 0, 0, 0, 0));
        assertThat(importer(monde, direction, fichier)).isEqualTo(new Compte(0, 0, 20_000, 0, 0));
    }

    /** One in three has an address, one in ten said what they ask: as in real files. */
    private static byte[] portefeuille() {
        var texte = new StringBuilder(
                "N°;Nom;Prénom;Né le;Tél;Courriel;Conseiller;Premier accueil;Dernier contact;Statut;Demande\n");
        for (int i = 0; i < 20_000; i++) {
            texte.append("%d;Nom %d;Prénom %d;%02d/%02d/%d;06%08d;%s;Nadia Belkacem;05/01/2026;01/03/2026;en cours;%s\n"
                    .formatted(
                            i,
                            i,
                            i % 700,
                            1 + i % 28,
                            1 + i % 12,
                            2000 + i % 8,
                            39_980_000 + i,
                            i % 3 == 0 ? "p" + i + "@exemple.example" : "",
                            i % 10 == 0 ? "une formation" : ""));
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Compte importer(Monde monde, MembreId direction, byte[] fichier) {
        return monde.comme(new Acteur.Equipe(direction, Set.of(Role.DIRECTION)), () -> {
            var depot = (Reprises.Depot.Fait) reprises.deposer("liste.csv", fichier, direction);
            var jamais = Instant.EPOCH.atOffset(ZoneOffset.UTC);
            transaction.executeWithoutResult(_ -> table.lancer(depot.id(), direction, Optional.empty(), jamais));
            return importer.importer(depot.id());
        });
    }
}
