package fr.coteacote.recours;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The gestures that move a right forward, or back: by the young person, or by the team beside them. */
@Component
public class SuivreUnDroit {
    private final TableDesSuivis table;
    private final Structures structures;

    SuivreUnDroit(TableDesSuivis table, Structures structures) {
        this.table = table;
        this.structures = structures;
    }

    /** What became of a gesture; one that no longer fits is told, and changes nothing. */
    public sealed interface Geste {
        record Fait(SuiviDroit suivi) implements Geste {}

        record PlusPossible(Optional<SuiviDroit.Etat> etat) implements Geste {}
    }

    @Transactional(readOnly = true)
    public List<SuiviDroit> de(JeuneId jeune) {
        return table.tous(jeune);
    }

    /** Told to the young person, face to face or on their page. */
    @Transactional
    public Geste expliquer(JeuneId jeune, DroitDemandable droit) {
        return fait(explique(reperer(jeune, droit)));
    }

    /** « Ça m’intéresse »: having read it on one’s page is having been told. */
    @Transactional
    public Geste choisir(JeuneId jeune, DroitDemandable droit) {
        return choisi(explique(reperer(jeune, droit)))
                .<Geste>map(Geste.Fait::new)
                .orElseGet(() -> plusPossible(jeune, droit));
    }

    /** « Pas pour moi »: no reason is asked; one may be given. */
    @Transactional
    public Geste pasPourMoi(JeuneId jeune, DroitDemandable droit, MotifNonRecours motif, String mots) {
        var suivi = reperer(jeune, droit);
        return suivi instanceof SuiviDroit.APrendre aPrendre
                ? fait(table.passer(suivi, aPrendre.pasPourMoi(motif, mots)))
                : refuse(suivi);
    }

    /** One step back, wherever it is allowed. */
    @Transactional
    public Geste reprendre(JeuneId jeune, DroitDemandable droit) {
        return surLe(jeune, droit, suivi -> switch (suivi) {
            case SuiviDroit.Choisi c -> Optional.of(c.reprendre());
            case SuiviDroit.NonDemande n -> Optional.of(n.reprendre());
            case SuiviDroit.Demande d -> Optional.of(d.reprendre());
            default -> Optional.empty();
        });
    }

    /** The request left: for the first time, again after a refusal, or to renew. */
    @Transactional
    public Geste demander(JeuneId jeune, DroitDemandable droit) {
        return surLe(jeune, droit, suivi -> switch (suivi) {
            case SuiviDroit.Choisi c -> Optional.of(c.demander());
            case SuiviDroit.Refuse r -> Optional.of(r.contester());
            case SuiviDroit.Rompu r -> Optional.of(r.redemander());
            case SuiviDroit.ARenouveler r -> Optional.of(r.redemander(structures.aujourdhui()));
            default -> Optional.empty();
        });
    }

    /** The right is paid, or opened again, until that day when it has one. */
    @Transactional
    public Geste ouvrir(JeuneId jeune, DroitDemandable droit, Optional<LocalDate> fin) {
        return surLe(jeune, droit, suivi -> switch (suivi) {
            case SuiviDroit.Demande d -> Optional.of(d.ouvrir(fin));
            case SuiviDroit.ARenouveler r -> Optional.of(r.renouveler(fin));
            case SuiviDroit.Rompu r -> Optional.of(r.retrouver(fin));
            default -> Optional.empty();
        });
    }

    @Transactional
    public Geste refuser(JeuneId jeune, DroitDemandable droit) {
        return surLe(
                jeune,
                droit,
                suivi -> suivi instanceof SuiviDroit.Demande d ? Optional.of(d.refuser()) : Optional.empty());
    }

    @Transactional
    public Geste rompre(JeuneId jeune, DroitDemandable droit) {
        return surLe(jeune, droit, suivi -> switch (suivi) {
            case SuiviDroit.Ouvert o -> Optional.of(o.rompre());
            case SuiviDroit.ARenouveler r -> Optional.of(r.rompre());
            default -> Optional.empty();
        });
    }

    private SuiviDroit reperer(JeuneId jeune, DroitDemandable droit) {
        return table.chercher(jeune, droit).orElseGet(() -> table.reperer(jeune, droit));
    }

    private SuiviDroit explique(SuiviDroit suivi) {
        return switch (suivi) {
            case SuiviDroit.Repere r -> table.passer(r, r.expliquer());
            case SuiviDroit.NonDemande n -> table.passer(n, n.reprendre());
            default -> suivi;
        };
    }

    private Optional<SuiviDroit> choisi(SuiviDroit suivi) {
        return switch (suivi) {
            case SuiviDroit.Explique e -> Optional.of(table.passer(e, e.choisir()));
            case SuiviDroit.Choisi c -> Optional.of(c);
            default -> Optional.empty();
        };
    }

    private interface Pas {
        Optional<SuiviDroit> depuis(SuiviDroit suivi);
    }

    private Geste surLe(JeuneId jeune, DroitDemandable droit, Pas pas) {
        return table.chercher(jeune, droit)
                .flatMap(suivi -> pas.depuis(suivi).map(vers -> table.passer(suivi, vers)))
                .<Geste>map(Geste.Fait::new)
                .orElseGet(() -> plusPossible(jeune, droit));
    }

    private static Geste fait(SuiviDroit suivi) {
        return new Geste.Fait(suivi);
    }

    private static Geste refuse(SuiviDroit suivi) {
        return new Geste.PlusPossible(Optional.of(suivi.etat()));
    }

    private Geste plusPossible(JeuneId jeune, DroitDemandable droit) {
        return new Geste.PlusPossible(table.chercher(jeune, droit).map(SuiviDroit::etat));
    }
}
