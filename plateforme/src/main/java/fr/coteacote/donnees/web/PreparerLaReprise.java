package fr.coteacote.donnees.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.donnees.lecture.Tableau;
import fr.coteacote.donnees.reprise.Champ;
import fr.coteacote.donnees.reprise.Correspondance;
import fr.coteacote.donnees.reprise.Correspondances;
import fr.coteacote.donnees.reprise.EssayerUneReprise;
import fr.coteacote.donnees.reprise.RepriseId;
import fr.coteacote.donnees.reprise.Reprises;
import fr.coteacote.donnees.reprise.Vocabulaires;
import fr.coteacote.donnees.web.PageColonnes.Colonne;
import fr.coteacote.donnees.web.PageReprises.Option;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Columns, then words: what the file says in its own way is told in ours, once. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class PreparerLaReprise {
    private static final int EXEMPLES = 3;

    private final Reprises reprises;
    private final Correspondances correspondances;
    private final Vocabulaires vocabulaires;
    private final EssayerUneReprise essayer;
    private final CompositionDesMots mots;
    private final PasseDroit passe;

    PreparerLaReprise(
            Reprises reprises,
            Correspondances correspondances,
            Vocabulaires vocabulaires,
            EssayerUneReprise essayer,
            CompositionDesMots mots,
            PasseDroit passe) {
        this.reprises = reprises;
        this.correspondances = correspondances;
        this.vocabulaires = vocabulaires;
        this.essayer = essayer;
        this.mots = mots;
        this.passe = passe;
    }

    @GetMapping("/reglages/reprise/{id}/colonnes")
    String colonnes(@PathVariable RepriseId id, Rendu rendu) {
        passe.exiger();
        var tableau = reprises.tableau(id);
        var choisie = correspondances.pour(tableau.colonnes());
        return rendu.page("donnees/colonnes", page(id, tableau, choisie, Optional.empty()))
                .entiere();
    }

    @PostMapping("/reglages/reprise/{id}/colonnes")
    String choisir(
            @PathVariable RepriseId id,
            @RequestParam Map<String, String> reponses,
            Rendu rendu,
            HttpServletResponse reponse) {
        passe.exiger();
        var tableau = reprises.tableau(id);
        var choisie = lue(reponses, tableau.colonnes().size());
        var probleme = choisie.probleme();
        if (probleme.isPresent()) {
            reponse.setStatus(422);
            return rendu.page("donnees/colonnes", page(id, tableau, choisie, probleme))
                    .entiere();
        }
        correspondances.retenir(tableau.colonnes(), choisie);
        String suite = essayer.motsInconnus(id).isEmpty() ? "/essai" : "/mots";
        return "redirect:/reglages/reprise/" + id + suite;
    }

    private static Correspondance lue(Map<String, String> reponses, int colonnes) {
        var champs = new HashMap<Integer, Champ>();
        IntStream.range(0, colonnes).forEach(rang -> Optional.ofNullable(reponses.get("colonne" + rang))
                .filter(choix -> !choix.isEmpty())
                .ifPresent(choix -> champs.put(rang, Champ.valueOf(choix))));
        return new Correspondance(champs);
    }

    private PageColonnes page(RepriseId id, Tableau tableau, Correspondance choisie, Optional<String> probleme) {
        var reprise = reprises.lire(id);
        return new PageColonnes(
                id.toString(),
                reprise.fichier(),
                Ecriture.combien(reprise.lignes(), "ligne", "lignes") + " · " + tableau.forme(),
                IntStream.range(0, tableau.colonnes().size())
                        .mapToObj(rang -> colonne(tableau, rang, choisie))
                        .toList(),
                Arrays.stream(Champ.values())
                        .map(champ -> new Option(champ.name(), champ.libelle()))
                        .toList(),
                probleme);
    }

    private static Colonne colonne(Tableau tableau, int rang, Correspondance choisie) {
        List<String> exemples = tableau.lignes().stream()
                .map(ligne -> ligne.cellule(rang))
                .filter(valeur -> !valeur.isEmpty())
                .distinct()
                .limit(EXEMPLES)
                .map(valeur -> valeur.length() > 40 ? valeur.substring(0, 40) + "…" : valeur)
                .toList();
        return new Colonne(
                rang,
                tableau.colonnes().get(rang),
                exemples,
                choisie.de(rang).map(Enum::name).orElse(""));
    }

    @GetMapping("/reglages/reprise/{id}/mots")
    String mots(@PathVariable RepriseId id, Rendu rendu) {
        passe.exiger();
        return rendu.page("donnees/mots", mots.composer(id)).entiere();
    }

    @PostMapping("/reglages/reprise/{id}/mots")
    String retenir(@PathVariable RepriseId id, @RequestParam Map<String, String> reponses) {
        passe.exiger();
        reprises.lire(id);
        for (int rang = 0; reponses.containsKey("mot" + rang); rang++) {
            String cible = reponses.getOrDefault("cible" + rang, "");
            if (!cible.isEmpty()) {
                var champ = Champ.valueOf(reponses.getOrDefault("champ" + rang, ""));
                vocabulaires.retenir(champ, reponses.getOrDefault("mot" + rang, ""), cible);
            }
        }
        return "redirect:/reglages/reprise/" + id + "/essai";
    }
}
