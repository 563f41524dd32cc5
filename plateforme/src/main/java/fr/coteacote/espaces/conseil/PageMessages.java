package fr.coteacote.espaces.conseil;

import fr.coteacote.echanges.Fil;
import java.util.List;
import java.util.Optional;

/**
 * Messages: the list on the left, one conversation in the middle, what is at hand on the right.
 *
 * @param vue in its address: repondre, tout, equipe or boite
 */
public record PageMessages(
        String vue,
        int aRepondre,
        int equipe,
        int aRanger,
        List<Conversation> conversations,
        Optional<Ouverte> ouverte,
        List<Inconnu> inconnus,
        List<Doute> doutes,
        String fait) {
    public record Conversation(
            String id,
            String qui,
            String initiales,
            String teinte,
            String quand,
            String mots,
            boolean attend,
            boolean ici) {}

    /**
     * @param comment how what is written leaves, said above the box
     * @param enDoute whether their number or address was refused twice, and waits for somebody to check it
     * @param relances how many times news were asked, of how many
     */
    public record Ouverte(
            String id,
            String qui,
            String prenom,
            String initiales,
            String sousTitre,
            Optional<String> telephone,
            Fil fil,
            String comment,
            boolean enDoute,
            boolean attend,
            boolean neuf,
            int relances,
            int relancesAuPlus,
            List<Modele> modeles) {}

    public record Modele(String titre, String texte) {}

    public record Inconnu(String id, String de, String texte, String quand) {}

    public record Doute(String id, String quoi, String qui, String quand) {}
}
