package fr.coteacote.socle.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What every page shows around its content, already decided.
 *
 * @param base prefix of the visitor's addresses: empty, or {@code /ml/slug}
 * @param cle one-use key of the page's forms
 * @param theme {@code light}, {@code dark}, or empty for the system's preference
 */
public record Cadre(
        String base,
        String chemin,
        UUID cle,
        Optional<Jeton> csrf,
        String theme,
        Maison maison,
        Optional<Personne> moi,
        List<Lien> menu,
        Feuilles feuilles,
        Optional<Annonce> annonce,
        Reprise reprise) {

    /** True when this page answers the form sent there: it is shown open. */
    public boolean reprend(String adresse) {
        return reprise.est(adresse);
    }

    /** What was typed in this field of the form sent there, else nothing. */
    public String tape(String adresse, String champ) {
        return tape(adresse, champ, "");
    }

    /** @param sinon what the field holds when nothing was typed yet */
    public String tape(String adresse, String champ, String sinon) {
        return reprise.lire(adresse, champ, sinon);
    }

    /** Headers of every htmx write, as JSON. */
    public String enteteHtmx() {
        return csrf.map(jeton -> "{\"" + jeton.entete() + "\":\"" + jeton.valeur() + "\"}")
                .orElse("{}");
    }

    public record Jeton(String champ, String entete, String valeur) {}

    public record Maison(
            String nom,
            String territoire,
            String titre,
            String accroche,
            String telephone,
            Optional<String> couleurs,
            Optional<Photo> photo,
            String registre) {}

    /** The photograph of the door, served under an address that changes with it. */
    public record Photo(String adresse, String dit, int largeur, int hauteur) {}

    public record Personne(String prenom, String initiales, String lieu) {}

    public record Lien(String libelle, String icone, String adresse, boolean ici) {}

    /**
     * Addresses of the served files, with the hash of their content.
     *
     * @param cles the script of passkeys, which only the pages that make or show one load
     * @param coteACote the script of live writing, which only shared meetings load
     * @param apresCoup the script that keeps a meeting noted without network until it leaves, which the team's pages load
     */
    public record Feuilles(
            String bootstrap,
            String theme,
            String pages,
            String icones,
            String htmx,
            String script,
            String cles,
            String coteACote,
            String apresCoup) {}

    /** What was just done, with the address that undoes it when it can be undone. */
    public record Annonce(String texte, Optional<String> annuler) {}
}
