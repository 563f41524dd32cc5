package fr.coteacote.espaces.jeune;

import fr.coteacote.socle.Emporter;
import fr.coteacote.socle.JeuneId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that the rooms hold of me and let me read, as one JSON object: one statement for each of its lists. */
@Component
class LectureDeTout {
    private final List<Emporter> pieces;
    private final JdbcClient db;

    LectureDeTout(List<Emporter> pieces, JdbcClient db) {
        this.pieces = List.copyOf(pieces);
        this.db = db;
    }

    @Transactional(readOnly = true)
    public String enJson(JeuneId moi) {
        return pieces.stream()
                .flatMap(piece -> piece.rubriques().stream())
                .map(rubrique -> "\"%s\": %s".formatted(rubrique.nom(), lignes(rubrique, moi)))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private String lignes(Emporter.Rubrique rubrique, JeuneId moi) {
        return db.sql("select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (%s) x".formatted(rubrique.sql()))
                .param("jeune", moi.id())
                .query(String.class)
                .single();
    }
}
