package fr.coteacote.catalogue;

import fr.coteacote.possibles.Lecture;
import fr.coteacote.possibles.LectureDeFichiers;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Rapport;
import fr.coteacote.structures.Structure;
import fr.coteacote.structures.Structures;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of public offers and services, brought by the operator to the shelf that every structure reads. */
@Component
public class ImporterLePartage {
    private final EcrireUnImport ecrire;
    private final TerritoireDeLaMaison territoire;
    private final CatalogueVivant catalogue;
    private final Structures structures;
    private final TransactionTemplate transaction;
    private final Clock horloge;

    ImporterLePartage(
            EcrireUnImport ecrire,
            TerritoireDeLaMaison territoire,
            CatalogueVivant catalogue,
            Structures structures,
            TransactionTemplate transaction,
            Clock horloge) {
        this.ecrire = ecrire;
        this.territoire = territoire;
        this.catalogue = catalogue;
        this.structures = structures;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    /** All the files, or nothing of them. */
    public sealed interface Suite {
        Rapport rapport();

        record Lue(List<Opportunite> choses, Rapport rapport) implements Suite {}

        record Refusee(Rapport rapport) implements Suite {}
    }

    public Suite lire(List<Path> fichiers) {
        var carte = transaction.execute(_ -> territoire.lire());
        return switch (LectureDeFichiers.lire(fichiers, aujourdhui(), Objects.requireNonNull(carte))) {
            case Lecture.Acceptee(var choses, var rapport) -> new Suite.Lue(choses, rapport);
            case Lecture.Refusee(var rapport) -> new Suite.Refusee(rapport);
        };
    }

    /** @param entier true when the files hold everything their producers have: what they no longer hold is withdrawn */
    public void ecrire(List<Opportunite> choses, boolean entier, IntConsumer avancer) {
        transaction.executeWithoutResult(_ -> ecrire.ecrire(Etagere.PARTAGEE, choses, entier, avancer));
    }

    /** Reads again what this node holds in memory; how many things there are. */
    public int relire() {
        return catalogue.lireLePartage();
    }

    private LocalDate aujourdhui() {
        var zone = structures.parDefaut().map(Structure::fuseau).orElse(ZoneId.of("Europe/Paris"));
        return LocalDate.ofInstant(horloge.instant(), zone);
    }
}
