package fr.coteacote.donnees.reprise;

import fr.coteacote.donnees.lecture.Tableau;
import fr.coteacote.donnees.reprise.Sort.Choix;
import fr.coteacote.dossiers.ReprendreDesDossiers;
import fr.coteacote.parcours.ReprendreDesAccompagnements;
import fr.coteacote.structures.Structures;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says line by line what a file would do, and writes nothing. */
@Component
public class EssayerUneReprise {
    private final JdbcClient db;
    private final Reprises reprises;
    private final Correspondances correspondances;
    private final Vocabulaires vocabulaires;
    private final ReprendreDesDossiers dossiers;
    private final ReprendreDesAccompagnements accompagnements;
    private final Structures structures;

    EssayerUneReprise(
            JdbcClient db,
            Reprises reprises,
            Correspondances correspondances,
            Vocabulaires vocabulaires,
            ReprendreDesDossiers dossiers,
            ReprendreDesAccompagnements accompagnements,
            Structures structures) {
        this.db = db;
        this.reprises = reprises;
        this.correspondances = correspondances;
        this.vocabulaires = vocabulaires;
        this.dossiers = dossiers;
        this.accompagnements = accompagnements;
        this.structures = structures;
    }

    @Transactional(readOnly = true)
    public Essai essayer(RepriseId id) {
        var tableau = reprises.tableau(id);
        var interprete = new Interprete(
                correspondances.pour(tableau.colonnes()), vocabulaires.actuel(), structures.aujourdhui());
        var la = new Existants(dossiers.dejaLa(), dossiers.numeros(), accompagnements.dejaSuivis());
        return Essai.faire(tableau, interprete, la, choix(id));
    }

    /** A word of the other tool that says nothing here yet. */
    public record MotInconnu(Champ champ, String mot, long combien) {}

    /** Words for states, places and colleagues that are not ours: the direction says what they mean. */
    @Transactional(readOnly = true)
    public List<MotInconnu> motsInconnus(RepriseId id) {
        var tableau = reprises.tableau(id);
        var correspondance = correspondances.pour(tableau.colonnes());
        var mots = vocabulaires.actuel();
        return List.of(Champ.ETAT, Champ.LIEU, Champ.REFERENT).stream()
                .flatMap(champ -> inconnus(champ, tableau, correspondance, mots).stream())
                .toList();
    }

    private static List<MotInconnu> inconnus(
            Champ champ, Tableau tableau, Correspondance correspondance, Vocabulaire mots) {
        var comptes = new HashMap<String, Long>();
        var ordre = new LinkedHashSet<String>();
        tableau.lignes().forEach(ligne -> {
            String mot = correspondance.valeur(ligne, champ);
            if (!mot.isEmpty() && !mots.connait(champ, mot)) {
                comptes.merge(mot, 1L, Long::sum);
                ordre.add(mot);
            }
        });
        return ordre.stream()
                .map(mot -> new MotInconnu(champ, mot, comptes.getOrDefault(mot, 0L)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Map<Long, Choix> choix(RepriseId id) {
        var choix = new HashMap<Long, Choix>();
        db.sql("select ligne, choix from donnees.choix where reprise_id = :id")
                .param("id", id.id())
                .query(ligne -> {
                    choix.put(ligne.getLong(1), Choix.valueOf(ligne.getString(2)));
                });
        return choix;
    }

    @Transactional
    public void choisir(RepriseId id, Map<Long, Choix> choisis) {
        reprises.lire(id);
        choisis.forEach((ligne, choix) -> db.sql("""
                insert into donnees.choix (reprise_id, ligne, choix) values (:id, :ligne, :choix)
                on conflict on constraint choix_pkey do update set choix = excluded.choix
                """)
                .param("id", id.id())
                .param("ligne", ligne)
                .param("choix", choix.name())
                .update());
    }
}
