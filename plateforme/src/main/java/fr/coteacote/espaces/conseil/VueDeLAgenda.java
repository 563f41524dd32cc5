package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.RendezVousId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Which view of the calendar a gesture was made on, to come back to it. */
record VueDeLAgenda(String vue, String jour, List<String> avec) {
    /** What a form leaves out, or what names nothing, is left to the page. */
    VueDeLAgenda {
        vue = "jour".equals(vue) ? "jour" : "semaine";
        jour = Objects.requireNonNullElse(jour, "").matches("\\d{4}-\\d{2}-\\d{2}") ? jour : "";
        avec = Optional.ofNullable(avec).orElse(List.of()).stream()
                .filter(VueDeLAgenda::identifiant)
                .toList();
    }

    /** True when the gesture came from the calendar. */
    boolean connue() {
        return !jour.isEmpty();
    }

    /** The calendar as it was. */
    String adresse() {
        return adresse(jour);
    }

    /** What an address carries to come back to it. */
    String suite() {
        return connue() ? adresse().replace("/equipe/agenda", "") : "";
    }

    String pourDeplacer(RendezVousId id) {
        return adresse(jour) + "&deplacer=" + id;
    }

    String le(LocalDate autre) {
        return adresse(autre.toString());
    }

    private String adresse(String quand) {
        var adresse = new StringBuilder("/equipe/agenda?vue=" + vue + "&jour=" + quand);
        avec.forEach(a -> adresse.append("&avec=").append(a));
        return adresse.toString();
    }

    private static boolean identifiant(String texte) {
        try {
            return UUID.fromString(texte).toString().equals(texte);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
