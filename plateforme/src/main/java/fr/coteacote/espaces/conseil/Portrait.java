package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/** What a file says of somebody: strengths, road, needs with their levers, tracks. */
public record Portrait(List<Appui> appuis, List<Jalon> vie, List<Besoin> besoins, List<Piste> pistes) {

    public record Appui(String id, String quoi, String preuve, String voix, boolean retirable, List<String> reponses) {}

    /** @param classe one line, two lines, or dotted */
    public record Jalon(String quand, String quoi, String details, String classe) {}

    public record Besoin(
            String id,
            String theme,
            String teinte,
            String icone,
            String mots,
            String dit,
            Optional<Levier> levier,
            List<String> reponses) {}

    public record Levier(String quoi, String details, String etape, String icone) {}

    public record Piste(
            String id,
            String quoi,
            String details,
            String ou,
            String voix,
            String propose,
            boolean deCote,
            List<String> pas,
            PageMaJournee.Signal signal,
            List<Geste> gestes) {}

    public record Geste(String libelle, String etat) {}
}
