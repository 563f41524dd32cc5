package fr.coteacote.donnees.sauvegarde;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What there is to save: the owner's tables, those that others point to first. */
record Inventaire(List<Table> tables, List<String> versions) {
    private static final String HISTORIQUE = "socle.flyway_schema_history";
    /** A backup is of no room: it copies the tables of all, by the names the catalogue gives. */
    private static final String STRUCTURES = "structures.structure";

    /** Sessions and rate limits are keys and counters of the moment: they do not outlive a restoration. */
    private static final Set<String> PASSAGERES =
            Set.of("socle.spring_session", "socle.spring_session_attributes", "socle.limite", HISTORIQUE);

    /** @param cloisonnee true when a row belongs to a structure and is seen only from it */
    record Table(String nom, boolean cloisonnee, List<String> colonnes, List<String> cle) {
        String liste() {
            return String.join(", ", colonnes);
        }
    }

    static Inventaire lire(Connection base) throws SQLException {
        var tables = new LinkedHashMap<String, Table>();
        for (var ligne : lignes(base, """
                select format('%I.%I', n.nspname, c.relname) as nom, c.relrowsecurity,
                       (select string_agg(quote_ident(a.attname), ',' order by a.attnum) from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
                       (select string_agg(quote_ident(a.attname), ',' order by array_position(i.indkey, a.attnum))
                          from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
                         where i.indrelid = c.oid and i.indisprimary)
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and c.relowner = (select oid from pg_roles where rolname = current_user)
                   and n.nspname not like 'pg\\_%'
                 order by 1
                """)) {
            if (!PASSAGERES.contains(ligne.get(0))) {
                tables.put(
                        ligne.get(0),
                        new Table(
                                ligne.get(0),
                                ligne.get(1).equals("t"),
                                decouper(ligne.get(2)),
                                decouper(ligne.get(3))));
            }
        }
        return new Inventaire(ordonner(tables, pointees(base)), versions(base));
    }

    /** Numbers of the structures of this database. */
    static List<String> structures(Connection base) throws SQLException {
        return premieres(lignes(base, "select id from " + STRUCTURES + " order by id"));
    }

    private static List<String> versions(Connection base) throws SQLException {
        return premieres(lignes(
                base, "select version from " + HISTORIQUE + " where success and version is not null order by version"));
    }

    private static List<String> premieres(List<List<String>> lignes) {
        return lignes.stream().map(List::getFirst).toList();
    }

    private static Map<String, Set<String>> pointees(Connection base) throws SQLException {
        var pointees = new LinkedHashMap<String, Set<String>>();
        for (var ligne : lignes(base, """
                select format('%I.%I', n.nspname, c.relname), format('%I.%I', m.nspname, d.relname)
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                  join pg_class d on d.oid = k.confrelid join pg_namespace m on m.oid = d.relnamespace
                 where k.contype = 'f' and k.conrelid <> k.confrelid
                """)) {
            pointees.computeIfAbsent(ligne.get(0), _ -> new HashSet<>()).add(ligne.get(1));
        }
        return pointees;
    }

    private static List<Table> ordonner(Map<String, Table> tables, Map<String, Set<String>> pointees) {
        var rangees = new LinkedHashMap<String, Table>();
        tables.keySet().forEach(nom -> ranger(nom, tables, pointees, rangees));
        return List.copyOf(rangees.values());
    }

    private static void ranger(
            String nom, Map<String, Table> tables, Map<String, Set<String>> pointees, Map<String, Table> rangees) {
        var table = tables.get(nom);
        if (table != null && !rangees.containsKey(nom)) {
            pointees.getOrDefault(nom, Set.of()).forEach(autre -> ranger(autre, tables, pointees, rangees));
            rangees.put(nom, table);
        }
    }

    private static List<String> decouper(String liste) {
        return liste.isEmpty() ? List.of() : List.of(liste.split(","));
    }

    static List<List<String>> lignes(Connection base, String requete) throws SQLException {
        try (var ordre = base.createStatement();
                var resultat = ordre.executeQuery(requete)) {
            int colonnes = resultat.getMetaData().getColumnCount();
            var lignes = new ArrayList<List<String>>();
            while (resultat.next()) {
                var ligne = new ArrayList<String>();
                for (int i = 1; i <= colonnes; i++) {
                    ligne.add(java.util.Objects.requireNonNullElse(resultat.getString(i), ""));
                }
                lignes.add(ligne);
            }
            return lignes;
        }
    }
}
