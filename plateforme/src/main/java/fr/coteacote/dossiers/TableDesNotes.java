package fr.coteacote.dossiers;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes and their versions in PostgreSQL; whoever acts finds only what they may read. */
@Component
class TableDesNotes {
    private final JdbcClient db;
    private final Clock horloge;
    private final NotesScellees scellees;

    TableDesNotes(JdbcClient db, Clock horloge, NotesScellees scellees) {
        this.db = db;
        this.horloge = horloge;
        this.scellees = scellees;
    }

    record Contenu(
            VisibiliteNote visibilite,
            Optional<MembreId> pour,
            String texte,
            String motif,
            Optional<LocalDate> revoirLe) {
        Contenu avec(String nouveau) {
            return new Contenu(visibilite, pour, nouveau.strip(), motif, revoirLe);
        }
    }

    record Note(UUID id, String ecritPar, int numero, Contenu contenu) {
        boolean duJeune() {
            return ecritPar.startsWith("jeune:");
        }

        /** True when whoever acts wrote it; a young person whose two files were united wrote in both. */
        boolean sienne() {
            return EnStructure.acteur() instanceof Acteur.Jeune
                    ? duJeune()
                    : ecritPar.equals(EnStructure.acteur().trace());
        }
    }

    Note lire(UUID note, JeuneId jeune) {
        return db.sql("""
                select id, ecrit_par, numero, visibilite, pour_id, texte, scelle, motif, revoir_le
                  from dossiers.p_note where id = :id and jeune_id = :jeune
                """)
                .param("id", note)
                .param("jeune", jeune.id())
                .query((ligne, _) -> note(ligne))
                .optional()
                .orElseThrow(() -> new Introuvable("note"));
    }

    private Note note(ResultSet ligne) throws SQLException {
        var id = ligne.getObject("id", UUID.class);
        int numero = ligne.getInt("numero");
        var scelle = Optional.ofNullable(ligne.getBytes("scelle"));
        String texte = ligne.getString("texte");
        return new Note(
                id,
                ligne.getString("ecrit_par"),
                numero,
                new Contenu(
                        VisibiliteNote.valueOf(ligne.getString("visibilite")),
                        Optional.ofNullable(ligne.getObject("pour_id", UUID.class))
                                .map(MembreId::new),
                        scelle.map(octets -> scellees.ouvrir(id, numero, octets))
                                .orElse(texte),
                        ligne.getString("motif"),
                        Optional.ofNullable(ligne.getObject("revoir_le", LocalDate.class))));
    }

    UUID inserer(JeuneId jeune, Contenu contenu) {
        UUID id = Identifiants.nouveau();
        db.sql("insert into dossiers.note (id, jeune_id, ecrit_par, le) values (:id, :jeune, :par, :le)")
                .param("id", id)
                .param("jeune", jeune.id())
                .param("par", EnStructure.acteur().trace())
                .param("le", maintenant())
                .update();
        ajouterLaVersion(id, 1, contenu);
        return id;
    }

    /** False when another version came first. */
    boolean ajouter(Note avant, Contenu contenu) {
        return ajouterLaVersion(avant.id(), avant.numero() + 1, contenu);
    }

    private boolean ajouterLaVersion(UUID note, int numero, Contenu contenu) {
        boolean secret = contenu.visibilite() == VisibiliteNote.SECRET_PROFESSIONNEL;
        return db.sql("""
                insert into dossiers.note_version (id, note_id, numero, visibilite, pour_id, texte, scelle, motif, revoir_le, le)
                values (:id, :note, :numero, :visibilite, :pour, :texte, :scelle, :motif, :revoir, :le)
                on conflict do nothing
                """)
                        .param("id", Identifiants.nouveau())
                        .param("note", note)
                        .param("numero", numero)
                        .param("visibilite", contenu.visibilite().name())
                        .param("pour", contenu.pour().map(MembreId::id).orElse(null), java.sql.Types.OTHER)
                        .param("texte", secret ? "" : contenu.texte())
                        .param(
                                "scelle",
                                secret ? scellees.sceller(note, numero, contenu.texte()) : null,
                                java.sql.Types.BINARY)
                        .param("motif", contenu.motif())
                        .param("revoir", contenu.revoirLe().orElse(null), java.sql.Types.DATE)
                        .param("le", maintenant())
                        .update()
                == 1;
    }

    /** True when it was there, and whoever acts wrote it. */
    boolean retirer(UUID note, JeuneId jeune, boolean retiree) {
        return db.sql("""
                update dossiers.note set retire_le = :le
                 where id = :id and jeune_id = :jeune and (retire_le is null) = :presente and ecrit_par like :auteur
                """)
                        .param("le", retiree ? maintenant() : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", note)
                        .param("jeune", jeune.id())
                        .param("presente", retiree)
                        .param(
                                "auteur",
                                EnStructure.acteur() instanceof Acteur.Jeune
                                        ? "jeune:%"
                                        : EnStructure.acteur().trace())
                        .update()
                == 1;
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
