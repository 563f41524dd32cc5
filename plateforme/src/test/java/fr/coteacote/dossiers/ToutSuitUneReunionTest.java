package fr.coteacote.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.SuivreUneReunion;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new table that says something of a person either follows a reunion of two files, or says why it stays. */
@TestDeLaMaison
class ToutSuitUneReunionTest {
    private static final Map<String, String> RESTENT = Map.of(
            "socle.journal", "ce qui a été écrit sous ce numéro l’a été",
            "avis.posee", "tient à la rencontre, pas à la fiche",
            "acces.lecture", "ne se change pas ; la personne lit les deux journaux",
            "dossiers.fusion", "la réunion elle-même",
            "acces.lien", "un lien ouvre la fiche gardée, par l’annuaire",
            "parcours.accompagnement", "personne n’en a deux",
            "parcours.transition", "l’histoire de l’accompagnement resté derrière",
            "parcours.affectation", "l’histoire de l’accompagnement resté derrière",
            "recours.regard", "recalculé chaque nuit");

    private final List<SuivreUneReunion> suites;
    private final JdbcClient db;

    ToutSuitUneReunionTest(Maison maison, List<SuivreUneReunion> suites, JdbcClient db) {
        maison.au("2026-03-12T10:02");
        this.suites = suites;
        this.db = db;
    }

    @Test
    void chaque_table_qui_parle_d_une_personne_suit_ou_dit_pourquoi_elle_reste() {
        var tables = new TreeSet<>(db.sql("""
                select n.nspname || '.' || c.relname
                  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                 where a.attname = 'jeune_id' and c.relkind = 'r'
                """).query(String.class).list());
        var connues = new TreeSet<>(RESTENT.keySet());
        suites.forEach(suite -> connues.add(suite.objet()));
        assertThat(connues).isEqualTo(tables);
    }
}
