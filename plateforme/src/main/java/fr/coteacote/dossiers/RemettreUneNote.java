package fr.coteacote.dossiers;

import fr.coteacote.acces.QuiPeut;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The author of a sealed note hands it, by name, to somebody bound by secrecy, to the référent, or to the young person. */
@Component
public class RemettreUneNote {
    private final JdbcClient db;
    private final Clock horloge;
    private final QuiPeut quiPeut;

    RemettreUneNote(JdbcClient db, Clock horloge, QuiPeut quiPeut) {
        this.db = db;
        this.horloge = horloge;
        this.quiPeut = quiPeut;
    }

    public enum Remise {
        FAITE,
        PAS_TENU_AU_SECRET,
        PAS_LA_SIENNE
    }

    @Transactional
    public Remise aUnCollegue(UUID note, JeuneId jeune, MembreId a, Optional<MembreId> referent) {
        boolean peut = referent.filter(a::equals).isPresent()
                || quiPeut.avec(Role.SECRET).contains(a);
        return peut ? remettre(note, jeune, "equipe:" + a) : Remise.PAS_TENU_AU_SECRET;
    }

    @Transactional
    public Remise auJeune(UUID note, JeuneId jeune) {
        return remettre(note, jeune, "jeune:" + jeune);
    }

    /** Undoes a handing over: from now on they no longer read it. */
    @Transactional
    public void reprendre(UUID note, JeuneId jeune, String destinataire) {
        db.sql("""
                delete from dossiers.note_remise r using dossiers.note n
                 where r.note_id = :note and r.destinataire = :a and n.id = r.note_id and n.jeune_id = :jeune and n.ecrit_par = :moi
                """)
                .param("note", note)
                .param("a", destinataire)
                .param("jeune", jeune.id())
                .param("moi", EnStructure.acteur().trace())
                .update();
    }

    private Remise remettre(UUID note, JeuneId jeune, String a) {
        boolean sienne = db.sql("""
                select exists (select from dossiers.note n
                                 join dossiers.note_version v on v.note_id = n.id and v.numero = 1 and v.scelle is not null
                                where n.id = :note and n.jeune_id = :jeune and n.ecrit_par = :moi and n.retire_le is null)
                """)
                .param("note", note)
                .param("jeune", jeune.id())
                .param("moi", EnStructure.acteur().trace())
                .query(Boolean.class)
                .single();
        if (!sienne) {
            return Remise.PAS_LA_SIENNE;
        }
        db.sql("""
                insert into dossiers.note_remise (id, note_id, destinataire, le) values (:id, :note, :a, :le)
                on conflict do nothing
                """)
                .param("id", Identifiants.nouveau())
                .param("note", note)
                .param("a", a)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Remise.FAITE;
    }
}
