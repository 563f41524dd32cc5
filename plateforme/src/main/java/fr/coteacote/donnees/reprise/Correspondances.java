package fr.coteacote.donnees.reprise;

import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers, for each shape of file, which column tells what. */
@Component
public class Correspondances {
    private final JdbcClient db;

    Correspondances(JdbcClient db) {
        this.db = db;
    }

    /** What was chosen for these columns, or what their names say. */
    @Transactional(readOnly = true)
    public Correspondance pour(List<String> colonnes) {
        var champs = new HashMap<Integer, Champ>();
        db.sql("select rang, champ from donnees.correspondance where signature = :signature")
                .param("signature", Correspondance.signature(colonnes))
                .query(ligne -> {
                    champs.put(ligne.getInt(1), Champ.valueOf(ligne.getString(2)));
                });
        return champs.isEmpty() ? Correspondance.deviner(colonnes) : new Correspondance(champs);
    }

    @Transactional
    public void retenir(List<String> colonnes, Correspondance choisie) {
        String signature = Correspondance.signature(colonnes);
        db.sql("delete from donnees.correspondance where signature = :signature")
                .param("signature", signature)
                .update();
        choisie.champs().forEach((rang, champ) -> db.sql(
                        "insert into donnees.correspondance (signature, rang, champ) values (:signature, :rang, :champ)")
                .param("signature", signature)
                .param("rang", rang)
                .param("champ", champ.name())
                .update());
    }
}
