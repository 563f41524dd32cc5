package fr.coteacote.catalogue;

import fr.coteacote.catalogue.Publication.Manque;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of work around here. Without a source and a date it is not said. */
@Component
public class FaitsLocaux {
    private static final int MONTRES = 10;

    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;

    FaitsLocaux(JdbcClient db, Structures structures, Clock horloge) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** @param du the day it was true; empty when it could not be read */
    public record Dit(String texte, String source, Optional<LocalDate> du, String lien) {}

    public record Fait(UUID id, String texte, String source, LocalDate du, String lien) {}

    /** Nothing is missing, and it is kept; or what is missing is told, and nothing is kept. */
    @Transactional
    public List<Manque> dire(Dit dit) {
        var manques = manques(dit);
        if (manques.isEmpty()) {
            db.sql("""
                    insert into catalogue.fait_local (id, texte, source, du, lien, ecrit_le)
                    values (:id, :texte, :source, :du, :lien, :le)
                    """)
                    .param("id", Identifiants.nouveau())
                    .param("texte", dit.texte().strip())
                    .param("source", dit.source().strip())
                    .param("du", dit.du().orElseThrow())
                    .param("lien", dit.lien().strip())
                    .param("le", maintenant())
                    .update();
        }
        return manques;
    }

    private List<Manque> manques(Dit dit) {
        var manques = new ArrayList<Manque>();
        if (dit.texte().isBlank()) {
            manques.add(new Manque("texte", "Écrivez ce qui est vrai ici, en une phrase."));
        }
        if (dit.source().isBlank()) {
            manques.add(new Manque("source", "Dites d’où ça vient."));
        }
        if (dit.du().filter(du -> !du.isAfter(structures.aujourdhui())).isEmpty()) {
            manques.add(new Manque("du", "Donnez sa date, aujourd’hui au plus tard : sans date, rien n’est montré."));
        }
        if (!dit.lien().isBlank() && !dit.lien().strip().matches("https?://\\S+")) {
            manques.add(new Manque("lien", "Une adresse qui commence par https://"));
        }
        return List.copyOf(manques);
    }

    /** The most recent first. */
    @Transactional(readOnly = true)
    public List<Fait> tous() {
        return db.sql("""
                select id, texte, source, du, lien from catalogue.fait_local
                 where retire_le is null order by du desc, ecrit_le desc limit :n
                """).param("n", MONTRES).query(Fait.class).list();
    }

    @Transactional
    public void retirer(UUID id) {
        db.sql("update catalogue.fait_local set retire_le = :le where id = :id")
                .param("le", maintenant())
                .param("id", id)
                .update();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
