package fr.coteacote.possibles;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a reason to whoever reads it, as tu or as vous: plain French, no promise. */
public enum EnFrancais {
    TU,
    VOUS;

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    public String dire(Raison raison) {
        return switch (raison) {
            case Raison.Pour pour -> pour(pour);
            case Raison.Contre contre -> "Il manque\u00a0: " + contre(contre);
            case Raison.AVerifier aVerifier -> "À vérifier\u00a0: " + aVerifier(aVerifier);
            case Raison.Info info -> info(info);
        };
    }

    private String pour(Raison.Pour raison) {
        return switch (raison) {
            case Raison.Envie r -> ou("Tu as dit", "Vous avez dit") + " «\u00a0" + r.mots() + "\u00a0»";
            case Raison.Talent r -> ou("Tu sais faire", "Vous savez faire") + "\u00a0: " + r.mots();
            case Raison.Urgence r ->
                "Ça touche ce qui presse pour " + ou("toi", "vous") + "\u00a0: "
                        + r.theme().mot();
            case Raison.TrajetPossible r -> trajet(r);
            case Raison.ADistance _ -> "Ça se fait sans aller loin";
            case Raison.HorairesCompatibles _ -> "Les horaires vont avec les " + ou("tiens", "vôtres");
            case Raison.SansDiplome _ -> "Pas de diplôme demandé";
            case Raison.DiplomeSuffisant _ -> ou("Ton", "Votre") + " diplôme suffit";
            case Raison.DebutantAccepte _ -> ou("Tu peux", "Vous pouvez") + " débuter";
            case Raison.ExperienceSuffisante _ -> ou("Tu as", "Vous avez") + " l’expérience demandée";
            case Raison.PermisObtenu r -> ou("Tu as", "Vous avez") + " le permis " + noms(r.permis());
            case Raison.VehiculeDisponible _ -> ou("Tu as", "Vous avez") + " un véhicule";
            case Raison.LangueParlee r ->
                ou("Tu parles ", "Vous parlez ")
                        + String.join(", ", r.langues().stream().sorted().toList());
            case Raison.PapiersPrets _ -> ou("Tes", "Vos") + " papiers sont prêts";
            case Raison.Gratuit _ -> "C’est gratuit";
            case Raison.DansLeBudget r -> euros(r.centimes()) + ", dans " + ou("ton", "votre") + " budget";
            case Raison.Paye _ -> "C’est payé";
            case Raison.AgeConvient _ -> "C’est ouvert à " + ou("ton", "votre") + " âge";
            case Raison.PublicConvient _ -> "C’est aussi pour " + ou("toi", "vous");
            case Raison.ZoneConvient _ -> "C’est ouvert là où " + ou("tu habites", "vous habitez");
            case Raison.CommenceLe r -> "Ça commence le " + jour(r.jour());
            case Raison.DejaCommence _ -> ou("Tu peux", "Vous pouvez") + " commencer maintenant";
            case Raison.PlacesRestantes r -> r.places() + (r.places() > 1 ? " places" : " place");
            case Raison.EmployeurRepond r -> "Cet employeur répond " + r.pourCent() + " fois sur 100";
            case Raison.RecommandePar r -> "Recommandé par " + r.prenom();
        };
    }

    /** Two things of the same commune are at no minute from each other: that is only "near". */
    private String trajet(Raison.TrajetPossible r) {
        return r.minutes() <= 1
                ? "Tout près de chez " + ou("toi", "vous")
                : "À environ " + r.minutes() + " min " + r.moyen().mot();
    }

    private String contre(Raison.Contre raison) {
        return switch (raison) {
            case Raison.TropJeune r -> "c’est à partir de " + r.ageMin() + " ans";
            case Raison.TropAge r -> "c’est jusqu’à " + r.ageMax() + " ans";
            case Raison.AutrePublic _ -> "c’est réservé à un autre public";
            case Raison.HorsZone _ -> "c’est réservé aux habitants d’un autre secteur";
            case Raison.TropLoin r -> "le trajet, " + r.km() + " km";
            case Raison.HorairesImpossibles r ->
                r.gardeEnfant()
                        ? "une garde d’enfant à ces heures-là"
                        : "des horaires qui vont avec les " + ou("tiens", "vôtres");
            case Raison.PermisManquant r -> "le permis " + noms(r.permis());
            case Raison.VehiculeManquant _ -> "un véhicule";
            case Raison.DiplomeManquant r -> "le diplôme demandé, niveau " + r.niveau();
            case Raison.ExperienceManquante r ->
                r.mois() == 0 ? "une première expérience" : "l’expérience demandée, " + duree(r.mois());
            case Raison.LangueManquante r ->
                "parler " + String.join(", ", r.langues().stream().sorted().toList());
            case Raison.PapierManquant r -> mots(r.papiers());
            case Raison.TropCher r -> "de quoi payer " + euros(r.centimes());
            case Raison.PasDeBudget _ -> "de quoi payer, prix à demander";
            case Raison.Complet _ -> "une place, c’est complet";
            case Raison.FiniAvantTaDate r -> "du temps avant le " + jour(r.fin());
        };
    }

    private String aVerifier(Raison.AVerifier raison) {
        return switch (raison) {
            case Raison.AgeNonDit r -> ou("ton", "votre") + " âge, c’est " + ages(r.ages());
            case Raison.PublicAVerifier _ -> "si c’est ouvert à " + ou("ta", "votre") + " situation";
            case Raison.ZoneAVerifier _ -> "si c’est ouvert là où " + ou("tu habites", "vous habitez");
            case Raison.LieuNonPrecise _ -> "le lieu exact n’est pas donné";
            case Raison.DepartNonDit _ -> "d’où " + ou("tu pars", "vous partez");
            case Raison.MoyenNonDit r -> "comment y aller, " + r.km() + " km";
            case Raison.HorairesAVerifier _ -> "les horaires ne sont pas donnés";
            case Raison.DureeAVerifier r -> depasse(r);
            case Raison.PermisNonDit r -> "le permis " + noms(r.permis()) + " est demandé";
            case Raison.VehiculeNonDit _ -> "il faut un véhicule";
            case Raison.DiplomeAVerifier _ -> "le diplôme demandé";
            case Raison.ExperienceAVerifier _ -> "l’expérience demandée";
            case Raison.LangueNonDite r ->
                "parler " + String.join(", ", r.langues().stream().sorted().toList());
            case Raison.PapierNonDit r -> mots(r.papiers());
            case Raison.CoutNonDit _ -> "si c’est gratuit";
            case Raison.BudgetNonDit _ -> "c’est payant";
            case Raison.ConditionsALire r -> "ce qui est demandé\u00a0: «\u00a0" + r.texte() + "\u00a0»";
            case Raison.DateAVerifier _ -> "la date";
        };
    }

    private String info(Raison.Info raison) {
        return switch (raison) {
            case Raison.ExperienceSouhaitee _ -> "Une expérience est un plus, pas une condition";
            case Raison.AvecTonConseiller _ -> "La demande se fait avec " + ou("ton", "votre") + " conseiller";
            case Raison.VerifieLe r -> r.source() + ", vérifié le " + jour(r.jour());
            case Raison.VieilleVerification r -> r.source() + ", vérifié il y a plus de deux ans, le " + jour(r.jour());
            case Raison.DureeAConvenir r -> "La durée est à convenir, " + mois(r.mois()) + " au plus";
            case Raison.DeRetour _ ->
                ou("Tu avais dit", "Vous aviez dit") + " «\u00a0plus tard\u00a0»\u00a0: c’est aujourd’hui";
        };
    }

    private static String depasse(Raison.DureeAVerifier r) {
        int n = r.limite();
        return switch (r.quoi()) {
            case CONVENTION -> "la durée, une immersion c’est " + mois(n) + " au plus";
            case RENOUVELLEMENT -> "la durée, un renouvellement c’est " + mois(n) + " de plus, pas davantage";
            case CUMUL -> "la durée, une immersion renouvelée c’est " + n + " jours au plus";
            case SEMAINE_D_UN_MINEUR -> "les heures, avant 18 ans c’est " + n + " h par semaine au plus";
            case JOURNEE_D_UN_MINEUR -> "les heures, avant 18 ans c’est " + n + " h par jour au plus";
        };
    }

    private static String mois(int n) {
        return n == 1 ? "un mois" : n + " mois";
    }

    private String ou(String tu, String vous) {
        return this == TU ? tu : vous;
    }

    private static String ages(Ages ages) {
        return ages.sansMaximum()
                ? "à partir de " + ages.min() + " ans"
                : "de " + ages.min() + " à " + ages.max() + " ans";
    }

    private static String duree(int mois) {
        return mois % 12 == 0 ? mois / 12 + (mois == 12 ? " an" : " ans") : mois + " mois";
    }

    private static String euros(long centimes) {
        return centimes % 100 == 0
                ? centimes / 100 + "\u00a0€"
                : "%d,%02d\u00a0€".formatted(centimes / 100, centimes % 100);
    }

    private static String noms(Collection<Permis> permis) {
        return permis.stream()
                .sorted()
                .map(p -> p == Permis.AUTRE ? "demandé" : p.name())
                .collect(Collectors.joining(", "));
    }

    private static String mots(Collection<Papier> papiers) {
        return papiers.stream().sorted().map(Papier::mot).collect(Collectors.joining(", "));
    }

    private static String jour(LocalDate jour) {
        return JOUR.format(jour).replaceFirst("^1 ", "1er ");
    }
}
