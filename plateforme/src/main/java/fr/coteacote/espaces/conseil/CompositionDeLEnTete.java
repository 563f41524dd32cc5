package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.EnTete.Onglet;
import fr.coteacote.espaces.conseil.LectureDuDossier.Tete;
import fr.coteacote.espaces.conseil.PageMaJournee.Signal;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Composes the head of a file. */
@Component
class CompositionDeLEnTete {
    private static final int JOURS_DE_FETE = 8;

    private final Structures structures;

    CompositionDeLEnTete(Structures structures) {
        this.structures = structures;
    }

    EnTete composer(JeuneId jeune, Tete tete, String page) {
        LocalDate jour = structures.aujourdhui();
        return new EnTete(
                jeune.toString(),
                Teintes.personne(jeune.id(), tete.prenom(), tete.nom()),
                presentation(tete, jour),
                tete.dernierPas()
                        .filter(p -> p.le().isAfter(jour.minusDays(JOURS_DE_FETE)))
                        .map(p -> new Signal(p.quoi(), "confetti", "fete")),
                onglets("/equipe/jeunes/" + jeune, page, tete.confidentielles() > 0 || tenuAuSecret()));
    }

    /** The confidential page is only named to those who may read or write something there. */
    private static List<Onglet> onglets(String base, String page, boolean confidentiel) {
        var onglets = new ArrayList<>(List.of(
                onglet("Vue d’ensemble", base, "", page),
                onglet("Plan", base, "/plan", page),
                onglet("Possibles", base, "/possibles", page),
                onglet("Droits", base, "/droits", page),
                onglet("Notes", base, "/notes", page),
                onglet("Documents", base, "/documents", page),
                onglet("La route ensemble", base, "/route", page)));
        if (confidentiel) {
            onglets.add(new Onglet(
                    "Confidentiel", Optional.of("lock"), base + "/confidentiel", page.equals("/confidentiel")));
        }
        return onglets;
    }

    private static boolean tenuAuSecret() {
        return EnStructure.acteur() instanceof Acteur.Equipe moi && moi.a(Role.SECRET);
    }

    private static Onglet onglet(String libelle, String base, String chemin, String page) {
        return new Onglet(libelle, Optional.empty(), base + chemin, page.equals(chemin));
    }

    private String presentation(Tete tete, LocalDate jour) {
        var phrases = new ArrayList<String>();
        if (tete.naissance() != null) {
            phrases.add(Period.between(tete.naissance(), jour).getYears() + " ans.");
        }
        String prefere =
                switch (tete.canal()) {
                    case "SMS" -> "Préfère les SMS";
                    case "APPEL" -> "Préfère qu’on appelle";
                    case "COURRIEL" -> "Préfère les courriels";
                    default -> "";
                };
        if (!prefere.isEmpty()) {
            phrases.add(prefere + (tete.moment().isEmpty() ? "." : ", " + tete.moment() + "."));
        }
        if (tete.referentPrenom() != null && tete.referentDepuis() != null) {
            phrases.add("Avec %s depuis %s.".formatted(tete.referentPrenom(), depuis(tete.referentDepuis(), jour)));
        }
        return String.join(" ", phrases);
    }

    private String depuis(Instant instant, LocalDate jour) {
        LocalDate date = LocalDate.ofInstant(instant, structures.courante().fuseau());
        long jours = ChronoUnit.DAYS.between(date, jour);
        if (jours < 1) {
            return "aujourd’hui";
        }
        return jours < 31
                ? "le " + EnFrancais.jourDuMois(date)
                : jours < 330 ? EnFrancais.mois(date) : EnFrancais.mois(date) + " " + date.getYear();
    }
}
