package fr.coteacote.maison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The wall between structures, at the level of SQL, under the application's role. */
@TestDeLaMaison
class CloisonTest {
    private final Maison maison;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    CloisonTest(Maison maison, JdbcClient db, TransactionTemplate transaction) {
        this.maison = maison;
        this.db = db;
        this.transaction = transaction;
    }

    @Test
    void une_structure_ne_voit_que_son_equipe() {
        var ici = maison.au("2026-03-12T10:02");
        var ailleurs = maison.au("2026-03-12T10:02");
        ici.membre("Nadia", "Belkacem", Role.CONSEIL);
        ailleurs.membre("Paul", "Autre", Role.CONSEIL);
        assertThat(ici.<List<String>>dedans(() -> transaction.execute(_ -> prenoms())))
                .containsExactly("Nadia");
        assertThat(ailleurs.<List<String>>dedans(() -> transaction.execute(_ -> prenoms())))
                .containsExactly("Paul");
    }

    @Test
    void sans_structure_rien_ne_se_voit() {
        maison.au("2026-03-12T10:02").membre("Nadia", "Belkacem", Role.CONSEIL);
        assertThat(transaction.<List<String>>execute(_ -> prenoms())).isEmpty();
        assertThat(prenoms()).isEmpty();
    }

    @Test
    void personne_n_ecrit_pour_une_autre_structure() {
        var ici = maison.au("2026-03-12T10:02");
        var ailleurs = maison.au("2026-03-12T10:02");
        assertThatThrownBy(() -> ici.agir(() -> transaction.executeWithoutResult(_ -> db.sql(
                                "insert into structures.membre (structure_id, id, prenom, arrive_le) values (:s, gen_random_uuid(), 'X', now())")
                        .param("s", ailleurs.structure().numero())
                        .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void le_role_de_l_application_ne_contourne_rien() {
        assertThat(db.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void hors_de_la_cloison_il_n_y_a_que_la_liste_connue() {
        List<String> ouvertes = db.sql("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                   and not (c.relrowsecurity and c.relforcerowsecurity)
                 order by 1
                """).query(String.class).list();
        assertThat(ouvertes)
                .containsExactly(
                        "catalogue.mouvement_partage",
                        "catalogue.partagee",
                        "socle.event_publication",
                        "socle.flyway_schema_history",
                        "socle.limite",
                        "socle.spring_session",
                        "socle.spring_session_attributes",
                        "socle.tache_planifiee",
                        "structures.commune",
                        "structures.structure");
    }

    @Test
    void chaque_vue_publiee_lit_avec_les_droits_de_qui_demande() {
        List<String> ouvertes = db.sql("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                   and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
                """).query(String.class).list();
        assertThat(ouvertes).isEmpty();
    }

    private List<String> prenoms() {
        return db.sql("select prenom from structures.membre order by 1")
                .query(String.class)
                .list();
    }
}
