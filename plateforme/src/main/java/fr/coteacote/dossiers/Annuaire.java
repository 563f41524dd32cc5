package fr.coteacote.dossiers;

import fr.coteacote.acces.AnnuaireDesJeunes;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.socle.JeuneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the door who can be reached by a telephone or a mailbox. */
@Component
class Annuaire implements AnnuaireDesJeunes {
    private final JdbcClient db;

    Annuaire(JdbcClient db) {
        this.db = db;
    }

    private record Ligne(UUID id, String prenom, String nom) {
        Joignable joignable() {
            return new Joignable(new JeuneId(id), prenom, nom);
        }
    }

    @Override
    public Optional<Adresse> lire(String tape) {
        return Moyen.lire(tape)
                .map(moyen -> new Adresse(
                        moyen.genre() == Moyen.Genre.TELEPHONE ? Canal.SMS : Canal.COURRIEL, moyen.valeur()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Joignable> joignables(Adresse adresse) {
        return db.sql("""
                select distinct j.id, j.prenom, j.nom
                  from dossiers.moyen m join dossiers.jeune j on j.id = m.jeune_id
                 where m.valeur = :valeur and m.retire_le is null and j.fusionne_dans is null
                """).param("valeur", adresse.vers()).query(Ligne.class).list().stream()
                .map(Ligne::joignable)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Joignable> jeune(JeuneId id) {
        return db.sql("""
                select j.id, j.prenom, j.nom
                  from dossiers.jeune d join dossiers.jeune j on j.id = coalesce(d.fusionne_dans, d.id)
                 where d.id = :id
                """).param("id", id.id()).query(Ligne.class).optional().map(Ligne::joignable);
    }
}
