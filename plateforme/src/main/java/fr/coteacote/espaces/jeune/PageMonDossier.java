package fr.coteacote.espaces.jeune;

import java.util.List;
import java.util.Optional;

/** What is written about me, strengths first; I add, take back, and answer beside. */
public record PageMonDossier(
        String compte,
        List<Appui> appuis,
        List<Jalon> vie,
        List<Besoin> besoins,
        Notes notes,
        List<Proche> proches,
        List<Document> documents,
        List<Theme> themes,
        String depuis,
        List<Rencontre> rencontres,
        String fait,
        Optional<String> remettre,
        Optional<Manque> manque) {

    /** What a form refused still lacks: the field, and what to do. */
    public record Manque(String champ, String texte) {}

    public record Appui(String id, String quoi, String preuve, String voix, List<Reponse> reponses) {}

    public record Jalon(String id, String quand, String quoi, String details, String classe) {}

    public record Besoin(
            String id,
            String theme,
            String teinte,
            String icone,
            String mots,
            String levier,
            String etape,
            List<Reponse> reponses) {}

    /** @param bilan address of what we wrote then */
    public record Rencontre(String id, String quand, String avec, Optional<String> bilan, String ressenti) {}

    /** @param referent who accompanies me now, if anybody does */
    public record Notes(List<Note> lignes, Optional<String> referent) {}

    /**
     * @param texte empty while a note under secrecy was not handed to me
     * @param passerA who accompanies me now, and was not passed this note
     */
    public record Note(
            String id,
            String qui,
            String voix,
            Optional<String> texte,
            String quiLit,
            boolean mienne,
            boolean demandee,
            boolean repondable,
            Optional<String> passerA,
            List<Geste> gestes,
            List<Reponse> reponses) {}

    /** One tap that changes who reads my note. */
    public record Geste(String libelle, String visibilite) {}

    /** Somebody I let in, and what may be said to them. */
    public record Proche(String id, String nom, String quoi, String accord, boolean limitable) {}

    public record Document(String id, String nom, String quoi, boolean partage, boolean partageable) {}

    public record Reponse(String id, String texte) {}

    public record Theme(String valeur, String libelle) {}
}
