package fr.coteacote.possibles;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each gate says about one thing, as reasons with their values. */
final class RaisonsDesPortes {
    private final Regard r;
    private final Fiche f;
    private final Approche a;

    RaisonsDesPortes(Regard r, Fiche f, Approche a) {
        this.r = r;
        this.f = f;
        this.a = a;
    }

    List<Raison> toutes() {
        var raisons = new ArrayList<Raison>();
        for (var critere : Critere.values()) {
            switch (demande(critere) ? Portes.constat(critere, r, f, a) : Constat.OUI) {
                case OUI -> ouverte(critere).ifPresent(raisons::add);
                case NON -> raisons.add(fermee(critere));
                case INCONNU -> raisons.add(inconnue(critere));
            }
        }
        return raisons;
    }

    private boolean demande(Critere critere) {
        return critere == Critere.TRAJET || critere == Critere.HORAIRES || (f.demandes & 1 << critere.ordinal()) != 0;
    }

    private Optional<Raison> ouverte(Critere critere) {
        var o = f.opportunite;
        boolean demande = demande(critere);
        return switch (critere) {
            case DATES -> o.calendrier().debut().map(this::commence);
            case PLACES ->
                si(demande, new Raison.PlacesRestantes(o.calendrier().places().orElse(0)));
            case AGE -> si(demande, new Raison.AgeConvient());
            case PUBLIC -> si(demande, new Raison.PublicConvient());
            case ZONE -> si(demande, new Raison.ZoneConvient());
            case TRAJET ->
                Optional.of(
                        a.nature() == Approche.Nature.A_DISTANCE
                                ? new Raison.ADistance()
                                : new Raison.TrajetPossible(a.moyen(), a.minutes()));
            case HORAIRES -> si(r.contraintes, new Raison.HorairesCompatibles());
            case DUREE -> Optional.empty();
            case PERMIS -> si(demande, new Raison.PermisObtenu(o.conditions().permis()));
            case VEHICULE -> si(demande, new Raison.VehiculeDisponible());
            case DIPLOME -> si(demande || emploi(), demande ? new Raison.DiplomeSuffisant() : new Raison.SansDiplome());
            case EXPERIENCE -> experience();
            case LANGUE -> si(demande, new Raison.LangueParlee(o.conditions().langues()));
            case PAPIERS -> si(demande, new Raison.PapiersPrets());
            case COUT ->
                o.conditions().cout() instanceof Cout.Payant payant
                        ? Optional.of(new Raison.DansLeBudget(payant.centimes()))
                        : si(!emploi(), new Raison.Gratuit());
            case CONDITIONS -> Optional.empty();
        };
    }

    private Raison commence(LocalDate jour) {
        return jour.isAfter(r.date) ? new Raison.CommenceLe(jour) : new Raison.DejaCommence();
    }

    private boolean emploi() {
        return switch (f.opportunite.genre()) {
            case EMPLOI, ALTERNANCE, SERVICE_CIVIQUE, IMMERSION -> true;
            case FORMATION, BENEVOLAT, ATELIER, EVENEMENT, SERVICE, DROIT -> false;
        };
    }

    private Optional<Raison> experience() {
        return switch (f.conditions().experience()) {
            case Experience.NonDemandee _ -> si(emploi(), new Raison.DebutantAccepte());
            case Experience.Souhaitee _ -> Optional.of(new Raison.ExperienceSouhaitee());
            case Experience.Exigee _ -> Optional.of(new Raison.ExperienceSuffisante());
            case Experience.NonPrecisee _ -> Optional.empty();
        };
    }

    private static Optional<Raison> si(boolean dit, Raison raison) {
        return dit ? Optional.of(raison) : Optional.empty();
    }

    private Raison fermee(Critere critere) {
        var c = f.conditions();
        return switch (critere) {
            case DATES ->
                new Raison.FiniAvantTaDate(f.opportunite.calendrier().fin().orElse(r.date));
            case PLACES -> new Raison.Complet();
            case AGE ->
                r.age < c.ages().min()
                        ? new Raison.TropJeune(c.ages().min())
                        : new Raison.TropAge(c.ages().max());
            case PUBLIC -> new Raison.AutrePublic(c.publics());
            case ZONE -> new Raison.HorsZone();
            case TRAJET -> new Raison.TropLoin((int) Math.max(1, Math.round(a.kmMin())));
            case HORAIRES -> new Raison.HorairesImpossibles(Serrures.seulementLaGarde(r, f));
            case PERMIS ->
                new Raison.PermisManquant(c.permis().stream()
                        .filter(p -> (r.permis & 1 << p.ordinal()) == 0)
                        .collect(toUnmodifiableSet()));
            case VEHICULE -> new Raison.VehiculeManquant();
            case DIPLOME -> new Raison.DiplomeManquant(c.diplome() instanceof Diplome.Exige e ? e.niveau() : 3);
            case EXPERIENCE ->
                new Raison.ExperienceManquante(c.experience() instanceof Experience.Exigee e ? e.mois() : 0);
            case LANGUE -> new Raison.LangueManquante(c.langues());
            case PAPIERS ->
                new Raison.PapierManquant(c.papiers().stream()
                        .filter(p -> Boolean.FALSE.equals(
                                r.personne.acquis().papiers().get(p)))
                        .collect(toUnmodifiableSet()));
            case COUT ->
                c.cout() instanceof Cout.Payant p ? new Raison.TropCher(p.centimes()) : new Raison.PasDeBudget();
            case DUREE, CONDITIONS -> throw new IllegalStateException("cette porte ne dit jamais non");
        };
    }

    private Raison inconnue(Critere critere) {
        var c = f.conditions();
        return switch (critere) {
            case DATES, PLACES -> new Raison.DateAVerifier();
            case AGE -> new Raison.AgeNonDit(c.ages());
            case PUBLIC -> new Raison.PublicAVerifier(c.publics());
            case ZONE -> new Raison.ZoneAVerifier();
            case TRAJET -> trajetInconnu();
            case HORAIRES -> new Raison.HorairesAVerifier();
            case DUREE -> {
                var depasse = PorteDeLaDuree.depassement(f.opportunite, r.age).orElseThrow();
                yield new Raison.DureeAVerifier(depasse.quoi(), depasse.limite());
            }
            case PERMIS -> new Raison.PermisNonDit(c.permis());
            case VEHICULE -> new Raison.VehiculeNonDit();
            case DIPLOME -> new Raison.DiplomeAVerifier();
            case EXPERIENCE -> new Raison.ExperienceAVerifier();
            case LANGUE -> new Raison.LangueNonDite(c.langues());
            case PAPIERS ->
                new Raison.PapierNonDit(c.papiers().stream()
                        .filter(p -> !r.personne.acquis().papiers().containsKey(p))
                        .collect(toUnmodifiableSet()));
            case COUT -> c.cout() instanceof Cout.NonPrecise ? new Raison.CoutNonDit() : new Raison.BudgetNonDit();
            case CONDITIONS -> new Raison.ConditionsALire(c.autres().orElse(""));
        };
    }

    private Raison trajetInconnu() {
        return switch (a.nature()) {
            case LIEU_NON_DIT -> new Raison.LieuNonPrecise();
            case DEPART_NON_DIT -> new Raison.DepartNonDit();
            case A_DISTANCE, SUR_PLACE ->
                a.kmMax() > a.kmMin() + 1
                        ? new Raison.LieuNonPrecise()
                        : new Raison.MoyenNonDit((int) Math.max(1, Math.round(a.kmMax())));
        };
    }
}
