package fr.coteacote.maison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each column about a person says what for, under which text, and how long: that is the register of data. */
@TestDeLaMaison
class ColonnesTest {
    private static final Pattern DIT = Pattern.compile("([^|]+) \\| ([^|]+) \\| ([^|]+)");
    /** Keys, versions, and codes whose list stands in the table. */
    private static final Set<String> TECHNIQUES = Set.of(
            "structure_id",
            "id",
            "version",
            "cle",
            "numero",
            "empreinte",
            "essais",
            "etat",
            "genre",
            "nature",
            "modalite",
            "usage",
            "role",
            "jour",
            "minutes",
            "de",
            "a");
    /** How a file is made, and how many lines it had. */
    private static final Set<String> FICHIERS = Set.of(
            "forme",
            "signature",
            "rang",
            "ligne",
            "lignes",
            "champ",
            "crees",
            "completes",
            "inchanges",
            "proches",
            "refuses");
    /** Keys that name a person; any other key names a thing. */
    private static final Set<String> PERSONNES = Set.of("jeune_id", "membre_id", "absorbe_id", "suppleant_id");
    /** When something was written, or planned: the row's own life. */
    private static final Pattern DATES = Pattern.compile("(.*_)?(le|du|au|debut|fin|depuis|avant|apres)");
    /** Places, hours, settings, shapes of files: no person in them. */
    private static final Set<String> SANS_PERSONNE = Set.of(
            "accueil.porte",
            "agenda.genre",
            "agenda.plage_exception",
            "agenda.reglage",
            "agenda.salle",
            "catalogue.avancement",
            "catalogue.fait_local",
            "catalogue.morceau",
            "catalogue.mouvement",
            "catalogue.ordre",
            "catalogue.sienne",
            "donnees.avancement",
            "donnees.correspondance",
            "echanges.modele",
            "echanges.rappel",
            "echanges.reglage",
            "envois.compte_sms",
            "recours.correction",
            "recours.fonds",
            "structures.lieu",
            "structures.horaire",
            "structures.fermeture",
            "structures.reglage",
            "structures.vue_gardee");

    private final JdbcClient db;

    ColonnesTest(JdbcClient db) {
        this.db = db;
    }

    private record Colonne(
            String table, String nom, @Nullable String commentaire) {
        boolean dite() {
            return commentaire != null && DIT.matcher(commentaire).matches();
        }

        boolean surUnePersonne() {
            return !SANS_PERSONNE.contains(table)
                    && !TECHNIQUES.contains(nom)
                    && !FICHIERS.contains(nom)
                    && !DATES.matcher(nom).matches()
                    && (!nom.endsWith("_id") || PERSONNES.contains(nom));
        }
    }

    @Test
    @Exigence(value = "S1-40", partie = true)
    void chaque_colonne_sur_une_personne_dit_pourquoi_et_combien_de_temps() {
        assertThat(colonnes())
                .filteredOn(colonne -> colonne.surUnePersonne() && !colonne.dite())
                .extracting(colonne -> colonne.table() + "." + colonne.nom())
                .isEmpty();
    }

    @Test
    @Exigence(value = "S1-40", partie = true)
    void le_registre_des_donnees_est_a_jour() {
        var page = new StringBuilder("""
                # Registre des données

                Écrit par `ColonnesTest` à partir de la base : chaque colonne qui parle d’une personne, pourquoi elle est
                gardée, sur quelle base, et combien de temps.

                | colonne | pourquoi | base légale | durée |
                |---|---|---|---|
                """);
        colonnes().stream()
                .filter(Colonne::dite)
                .forEach(c -> page.append("| `%s.%s` | %s |\n".formatted(c.table(), c.nom(), c.commentaire())));
        PageTenue.tenir("registre.md", page.toString());
    }

    private List<Colonne> colonnes() {
        return db.sql("""
                select n.nspname || '.' || c.relname as table, a.attname as nom, col_description(c.oid, a.attnum) as commentaire
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 where c.relkind = 'r' and c.relforcerowsecurity and n.nspname <> 'socle'
                 order by 1, a.attnum
                """)
                .query((ligne, _) -> new Colonne(ligne.getString(1), ligne.getString(2), ligne.getString(3)))
                .list();
    }
}
