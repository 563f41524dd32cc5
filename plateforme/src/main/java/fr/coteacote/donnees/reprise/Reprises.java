package fr.coteacote.donnees.reprise;

import fr.coteacote.donnees.lecture.Lecteur;
import fr.coteacote.donnees.lecture.Lecture;
import fr.coteacote.donnees.lecture.Tableau;
import fr.coteacote.donnees.reprise.Reprise.Compte;
import fr.coteacote.donnees.reprise.Reprise.Etat;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.MembreId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files brought by the direction: kept while they serve, read again at each step. */
@Component
public class Reprises {
    private final TableDesReprises table;
    private final FichiersRecus fichiers;
    private final Clock horloge;

    Reprises(TableDesReprises table, FichiersRecus fichiers, Clock horloge) {
        this.table = table;
        this.fichiers = fichiers;
        this.horloge = horloge;
    }

    public sealed interface Depot {
        record Fait(RepriseId id) implements Depot {}

        record Refuse(String pourquoi) implements Depot {}
    }

    @Transactional
    public Depot deposer(String nom, byte[] octets, MembreId par) {
        return switch (Lecteur.lire(octets, Champ::connu)) {
            case Lecture.Refusee(String pourquoi) -> new Depot.Refuse(pourquoi);
            case Lecture.Lue(Tableau tableau) -> new Depot.Fait(garder(nom, octets, tableau, par));
        };
    }

    private RepriseId garder(String nom, byte[] octets, Tableau tableau, MembreId par) {
        fichiers.oublierLesAnciens();
        var id = RepriseId.nouveau();
        var reprise = new Reprise(
                id,
                nomCourt(nom),
                tableau.forme(),
                tableau.lignes().size(),
                Etat.DEPOSEE,
                par,
                horloge.instant(),
                Optional.empty(),
                new Compte(0, 0, 0, 0, 0));
        table.inserer(reprise, empreinte(octets), Correspondance.signature(tableau.colonnes()));
        fichiers.garder(id, octets);
        return id;
    }

    /** Some browsers send a whole path. */
    private static String nomCourt(String nom) {
        String seul = nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1)
                .strip();
        String court = seul.length() > 120 ? seul.substring(seul.length() - 120) : seul;
        return court.isEmpty() ? "fichier" : court;
    }

    private static byte[] empreinte(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(octets);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional(readOnly = true)
    public Reprise lire(RepriseId id) {
        return table.lire(id);
    }

    @Transactional(readOnly = true)
    public List<Reprise> dernieres() {
        return table.dernieres();
    }

    /** The table of a file that still waits; a file already taken over is forgotten. */
    @Transactional(readOnly = true)
    public Tableau tableau(RepriseId id) {
        return switch (Lecteur.lire(fichiers.relire(id), Champ::connu)) {
            case Lecture.Lue(Tableau tableau) -> tableau;
            case Lecture.Refusee _ -> throw new Introuvable("fichier");
        };
    }

    @Transactional
    public void abandonner(RepriseId id) {
        table.passer(id, Etat.DEPOSEE, Etat.ABANDONNEE);
        table.passer(id, Etat.ECHOUEE, Etat.ABANDONNEE);
        if (table.lire(id).etat() == Etat.ABANDONNEE) {
            fichiers.oublier(id);
        }
    }
}
