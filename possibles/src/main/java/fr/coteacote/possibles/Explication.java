package fr.coteacote.possibles;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells why: what attracts, what each gate says, what is good to know. */
final class Explication {
    private static final int AGE_D_UNE_VIEILLE_VERIFICATION_ANS = 2;

    private final Regard r;
    private final Fiche f;
    private final List<Raison> raisons = new ArrayList<>();

    private Explication(Regard r, Fiche f) {
        this.r = r;
        this.f = f;
    }

    /** What attracts first, then the gates in their order, then what is good to know. */
    static List<Raison> raisons(Regard r, Fiche f, Approche a, boolean revenue) {
        var explication = new Explication(r, f);
        if (revenue) {
            explication.raisons.add(new Raison.DeRetour());
        }
        explication.attraits();
        explication.raisons.addAll(new RaisonsDesPortes(r, f, a).toutes());
        explication.aSavoir();
        return List.copyOf(explication.raisons);
    }

    private void attraits() {
        r.personne.gouts().envies().stream().filter(this::repond).forEach(e -> raisons.add(new Raison.Envie(e.mots())));
        r.personne.gouts().talents().stream()
                .filter(t -> proche(t.rome()))
                .forEach(t -> raisons.add(new Raison.Talent(t.mots())));
        EnumSet.allOf(Theme.class).stream()
                .filter(t -> (r.urgences & f.themes & 1 << t.ordinal()) != 0)
                .forEach(t -> raisons.add(new Raison.Urgence(t)));
        f.opportunite.presentation().recommandations().forEach(p -> raisons.add(new Raison.RecommandePar(p.prenom())));
        if (f.opportunite.presentation().paye() == Constat.OUI) {
            raisons.add(new Raison.Paye());
        }
    }

    private boolean repond(Envie envie) {
        return (Fiche.masque(envie.themes()) & f.themes) != 0
                || envie.genres().contains(f.opportunite.genre())
                || proche(envie.rome());
    }

    private boolean proche(Set<String> romes) {
        return f.opportunite
                .presentation()
                .rome()
                .filter(rome -> Rome.proximite(romes, rome) >= Rome.DOMAINE)
                .isPresent();
    }

    private void aSavoir() {
        var o = f.opportunite;
        o.presentation().reponsesPourCent().ifPresent(p -> raisons.add(new Raison.EmployeurRepond(p)));
        if (o.genre() == Genre.IMMERSION && o.calendrier().duree().isEmpty()) {
            raisons.add(new Raison.DureeAConvenir(LimitesDImmersion.parDefaut().mois()));
        }
        if (o.parConseiller()) {
            raisons.add(new Raison.AvecTonConseiller());
        }
        o.source()
                .verifieLe()
                .ifPresent(jour -> raisons.add(
                        jour.isBefore(r.date.minusYears(AGE_D_UNE_VIEILLE_VERIFICATION_ANS))
                                ? new Raison.VieilleVerification(o.source().nom(), jour)
                                : new Raison.VerifieLe(o.source().nom(), jour)));
    }
}
