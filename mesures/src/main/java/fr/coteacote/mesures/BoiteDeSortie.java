package fr.coteacote.mesures;

import fr.coteacote.banc.MaisonLancee;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The outbox of the sample structure, filled at once and read from outside. */
final class BoiteDeSortie implements AutoCloseable {
    private final Connection base;

    BoiteDeSortie(MaisonLancee maison) throws SQLException, IOException {
        this.base = maison.baseEnMaitre();
    }

    /** So many messages to leave now, one letter for two text messages. */
    void remplir(int combien) throws SQLException {
        faire("set session_replication_role = replica");
        faire("delete from envois.message");
        faire("""
                insert into envois.message (id, cle, canal, vers, objet, texte, etat, cree_le, prochain_le, nature, numero_court)
                select gen_random_uuid(), 'tempete/' || i, case when i %% 3 = 0 then 'COURRIEL' else 'SMS' end,
                       case when i %% 3 = 0 then 'p' || i || '@exemple.example' else '+33639' || lpad(i::text, 6, '0') end,
                       case when i %% 3 = 0 then 'Un mot' else '' end, 'bonjour ' || i, 'A_ENVOYER', now(), now(), 'VITAL', i & 32767
                  from generate_series(1, %d) i
                """.formatted(combien));
        faire("analyze envois.message");
    }

    private void faire(String ordre) throws SQLException {
        try (var requete = base.createStatement()) {
            requete.execute(ordre);
        }
    }

    int enRoute() throws SQLException {
        return etats().entrySet().stream()
                .filter(e -> e.getKey().endsWith(" A_ENVOYER") || e.getKey().endsWith(" EN_COURS"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many messages, by channel and state. */
    Map<String, Integer> etats() throws SQLException {
        try (var requete = base.createStatement();
                var lignes = requete.executeQuery(
                        "select canal || ' ' || etat, count(*) from envois.message group by canal, etat")) {
            var etats = new TreeMap<String, Integer>();
            while (lignes.next()) {
                etats.put(lignes.getString(1), lignes.getInt(2));
            }
            return etats;
        }
    }

    /** Our identifiers, with the channel and the state of each. */
    Map<String, String> messages() throws SQLException {
        try (var requete = base.createStatement();
                var lignes = requete.executeQuery("select id::text, canal || ' ' || etat from envois.message")) {
            var messages = new TreeMap<String, String>();
            while (lignes.next()) {
                messages.put(lignes.getString(1), lignes.getString(2));
            }
            return messages;
        }
    }

    @Override
    public void close() throws SQLException {
        base.close();
    }
}
