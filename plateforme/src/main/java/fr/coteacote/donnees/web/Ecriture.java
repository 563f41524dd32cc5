package fr.coteacote.donnees.web;

import fr.coteacote.donnees.reprise.Reprise.Compte;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Days and numbers as the team reads them. */
@Component
class Ecriture {
    private final Structures structures;

    Ecriture(Structures structures) {
        this.structures = structures;
    }

    static String jour(LocalDate jour) {
        return EnFrancais.date(jour);
    }

    String moment(Instant instant) {
        var local = instant.atZone(structures.courante().fuseau());
        return EnFrancais.moment(EnFrancais.jourDuMois(local.toLocalDate()), local.toLocalTime());
    }

    static String nombre(long n) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(n);
    }

    /** « 3 personnes », « 1 personne ». */
    static String combien(long n, String un, String plusieurs) {
        return nombre(n) + "\u00a0" + (n < 2 ? un : plusieurs);
    }

    static List<String> bilan(Compte compte) {
        return Stream.of(
                        combien(compte.crees(), "dossier créé", "dossiers créés"),
                        combien(compte.completes(), "dossier complété", "dossiers complétés"),
                        combien(compte.inchanges(), "ligne sans changement", "lignes sans changement"),
                        combien(
                                compte.proches(),
                                "ligne laissée : personne déjà là",
                                "lignes laissées : personnes déjà là"),
                        combien(compte.refuses(), "ligne refusée", "lignes refusées"))
                .filter(phrase -> !phrase.startsWith("0"))
                .toList();
    }
}
