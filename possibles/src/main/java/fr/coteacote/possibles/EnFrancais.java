package fr.coteacote.possibles;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a reason to the young person: plain French, tutoiement, no promise. */
public final class EnFrancais {
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private EnFrancais() {}

    public static String dire(Raison raison) {
        return switch (raison) {
            case Raison.Pour pour -> pour(pour);
            case Raison.Contre contre -> "Il manque : " + contre(contre);
            case Raison.AVerifier aVerifier -> "À vérifier : " + aVerifier(aVerifier);
            case Raison.Info info -> info(info);
        };
    }

    private static String pour(Raison.Pour raison) {
        return switch (raison) {
            case Raison.Envie r -> "Tu as dit « " + r.mots() + " »";
            case Raison.Talent r -> "Tu sais faire : " + r.mots();
            case Raison.Urgence r ->
                "Ça touche ce qui presse pour toi : " + r.theme().mot();
            case Raison.TrajetPossible r -> trajet(r);
            case Raison.ADistance _ -> "Ça se fait sans te déplacer loin";
            case Raison.HorairesCompatibles _ -> "Les horaires vont avec les tiens";
            case Raison.SansDiplome _ -> "Pas de diplôme demandé";
            case Raison.DiplomeSuffisant _ -> "Ton diplôme suffit";
            case Raison.DebutantAccepte _ -> "Tu peux débuter";
            case Raison.ExperienceSuffisante _ -> "Tu as l’expérience demandée";
            case Raison.PermisObtenu r -> "Tu as le permis " + noms(r.permis());
            case Raison.VehiculeDisponible _ -> "Tu as un véhicule";
            case Raison.LangueParlee r ->
                "Tu parles " + String.join(", ", r.langues().stream().sorted().toList());
            case Raison.PapiersPrets _ -> "Tes papiers sont prêts";
            case Raison.Gratuit _ -> "C’est gratuit";
            case Raison.DansLeBudget r -> euros(r.centimes()) + ", dans ton budget";
            case Raison.Paye _ -> "C’est payé";
            case Raison.AgeConvient _ -> "C’est ouvert à ton âge";
            case Raison.PublicConvient _ -> "C’est aussi pour toi";
            case Raison.ZoneConvient _ -> "C’est ouvert là où tu habites";
            case Raison.CommenceLe r -> "Ça commence le " + jour(r.jour());
            case Raison.DejaCommence _ -> "Tu peux commencer maintenant";
            case Raison.PlacesRestantes r -> r.places() + (r.places() > 1 ? " places" : " place");
            case Raison.EmployeurRepond r -> "Cet employeur répond " + r.pourCent() + " fois sur 100";
            case Raison.RecommandePar r -> "Recommandé par " + r.prenom();
        };
    }

    /** Two things of the same commune are at no minute from each other: that is only "near". */
    private static String trajet(Raison.TrajetPossible r) {
        return r.minutes() <= 1
                ? "Tout près de chez toi"
                : "À environ " + r.minutes() + " min " + r.moyen().mot();
    }

    private static String contre(Raison.Contre raison) {
        return switch (raison) {
            case Raison.TropJeune r -> "c’est à partir de " + r.ageMin() + " ans";
            case Raison.TropAge r -> "c’est jusqu’à " + r.ageMax() + " ans";
            case Raison.AutrePublic _ -> "c’est réservé à un autre public";
            case Raison.HorsZone _ -> "c’est réservé aux habitants d’un autre secteur";
            case Raison.TropLoin r -> "le trajet, " + r.km() + " km";
            case Raison.HorairesImpossibles r ->
                r.gardeEnfant() ? "une garde d’enfant à ces heures-là" : "des horaires qui vont avec les tiens";
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

    private static String aVerifier(Raison.AVerifier raison) {
        return switch (raison) {
            case Raison.AgeNonDit r -> "ton âge, c’est " + ages(r.ages());
            case Raison.PublicAVerifier _ -> "si c’est ouvert à ta situation";
            case Raison.ZoneAVerifier _ -> "si c’est ouvert là où tu habites";
            case Raison.LieuNonPrecise _ -> "le lieu exact n’est pas donné";
            case Raison.DepartNonDit _ -> "d’où tu pars";
            case Raison.MoyenNonDit r -> "comment y aller, " + r.km() + " km";
            case Raison.HorairesAVerifier _ -> "les horaires ne sont pas donnés";
            case Raison.PermisNonDit r -> "le permis " + noms(r.permis()) + " est demandé";
            case Raison.VehiculeNonDit _ -> "il faut un véhicule";
            case Raison.DiplomeAVerifier _ -> "le diplôme demandé";
            case Raison.ExperienceAVerifier _ -> "l’expérience demandée";
            case Raison.LangueNonDite r ->
                "parler " + String.join(", ", r.langues().stream().sorted().toList());
            case Raison.PapierNonDit r -> mots(r.papiers());
            case Raison.CoutNonDit _ -> "si c’est gratuit";
            case Raison.BudgetNonDit _ -> "c’est payant";
            case Raison.ConditionsALire r -> "ce qui est demandé : « " + r.texte() + " »";
            case Raison.DateAVerifier _ -> "la date";
        };
    }

    private static String info(Raison.Info raison) {
        return switch (raison) {
            case Raison.ExperienceSouhaitee _ -> "Une expérience est un plus, pas une condition";
            case Raison.AvecTonConseiller _ -> "La demande se fait avec ton conseiller";
            case Raison.VerifieLe r -> r.source() + ", vérifié le " + jour(r.jour());
            case Raison.VieilleVerification r -> r.source() + ", vérifié il y a plus de deux ans, le " + jour(r.jour());
            case Raison.DeRetour _ -> "Tu avais dit « plus tard » : c’est aujourd’hui";
        };
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
        return centimes % 100 == 0 ? centimes / 100 + " €" : "%d,%02d €".formatted(centimes / 100, centimes % 100);
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
