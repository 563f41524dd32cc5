package fr.coteacote.parcours;

import fr.coteacote.parcours.Accompagnement.EnPause;
import fr.coteacote.parcours.Accompagnement.EnRoute;
import fr.coteacote.parcours.Accompagnement.EnVeille;
import fr.coteacote.parcours.Accompagnement.PeutSortir;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The life cycle of an accompaniment: pause, return, rest, end. */
@Component
public class MenerLAccompagnement {
    public static final int RYTHME_PAR_DEFAUT = 21;
    public static final int SILENCE_PAR_DEFAUT = 45;

    private final TableDesAccompagnements table;
    private final Structures structures;
    private final Clock horloge;

    MenerLAccompagnement(TableDesAccompagnements table, Structures structures, Clock horloge) {
        this.table = table;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** First welcome: the file is open, nothing more is asked. */
    @Transactional
    public void ouvrir(JeuneId jeune, int rythmeJours, String canal) {
        table.ouvrir(jeune, rythmeJours, canal);
    }

    /** The young person takes a break: at once, without a reason. */
    @Transactional
    public boolean mettreEnPause(JeuneId jeune) {
        var avant = table.lire(jeune);
        return switch (avant) {
            case EnRoute route -> passer(avant, route.mettreEnPause());
            case EnVeille veille -> passer(avant, veille.mettreEnPause());
            case EnPause _ -> true;
            case Accompagnement.Sorti _, Accompagnement.Archive _ -> false;
        };
    }

    /** The young person comes back, whatever they left: nothing to type again. */
    @Transactional
    public void revenir(JeuneId jeune) {
        var avant = table.lire(jeune);
        switch (avant) {
            case EnPause pause -> passer(avant, pause.revenir());
            case EnVeille veille -> passer(avant, veille.revenir());
            case Accompagnement.Sorti sorti -> passer(avant, sorti.revenir());
            case Accompagnement.Archive archive -> passer(avant, archive.revenir());
            case EnRoute _ -> {}
        }
        table.noterLeContact(jeune, horloge.instant(), "Son espace");
    }

    /** Ends the accompaniment; refused to the structure during the first month. */
    @Transactional
    public Fin sortir(JeuneId jeune, Sortie sortie) {
        var avant = table.lire(jeune);
        if (!(avant instanceof PeutSortir present)) {
            return new Fin.Refusee(Fin.Raison.DEJA_FINI);
        }
        var fin = present.sortir(
                sortie, structures.aujourdhui(), structures.courante().fuseau());
        if (fin instanceof Fin.Faite faite) {
            table.passer(avant, faite.sorti(), sortie.motif());
        }
        return fin;
    }

    /** First choice of the young person, or second meeting: the accompaniment is under way. */
    @Transactional
    public void accompagner(JeuneId jeune) {
        if (table.lire(jeune) instanceof Accompagnement.Accueilli accueilli) {
            passer(accueilli, accueilli.accompagner());
        }
    }

    /** A contact that succeeded; it wakes a rest, never a pause the young person chose. */
    @Transactional
    public void contactReussi(JeuneId jeune, String canal) {
        var avant = table.lire(jeune);
        if (avant instanceof EnVeille veille) {
            passer(avant, veille.revenir());
        }
        table.noterLeContact(jeune, horloge.instant(), canal);
    }

    /** Days between two meetings, as was agreed. */
    @Transactional(readOnly = true)
    public int rythme(JeuneId jeune) {
        return table.lire(jeune).corps().rythmeJours();
    }

    @Transactional
    public void convenirDuRythme(JeuneId jeune, int jours) {
        if (jours < 1 || jours > 180) {
            throw new IllegalArgumentException("rythme de " + jours + " jours");
        }
        table.convenirDuRythme(jeune, jours);
    }

    /** Night job: long silences become a rest. Nobody is ever ended by it. Returns how many. */
    @Transactional
    public int veiller(int joursDeSilence) {
        var maintenant = horloge.instant();
        var silencieux = table.sansContactDepuis(maintenant.minus(Duration.ofDays(joursDeSilence))).stream()
                .filter(a -> a instanceof EnRoute route && route.silencieux(maintenant, joursDeSilence))
                .toList();
        silencieux.forEach(a -> passer(a, ((EnRoute) a).veiller()));
        return silencieux.size();
    }

    private boolean passer(Accompagnement avant, Accompagnement apres) {
        table.passer(avant, apres, "");
        return true;
    }
}
