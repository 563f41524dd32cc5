package fr.coteacote.parcours;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.LignesReunies;
import fr.coteacote.socle.SuivreUneReunion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Demands follow; an accompaniment is never left behind a file that had none. */
record DemandesReunies(JdbcClient db, LignesReunies lignes) implements SuivreUneReunion {
    DemandesReunies(JdbcClient db) {
        this(db, LignesReunies.toutes(db, "parcours.demande"));
    }

    @Override
    public String objet() {
        return lignes.objet();
    }

    @Override
    public Optional<String> empechement(JeuneId garde, JeuneId absorbe) {
        boolean perdu = !suivi(garde) && suivi(absorbe);
        return perdu
                ? Optional.of("L’accompagnement est sur l’autre fiche : gardez plutôt celle-là.")
                : Optional.empty();
    }

    private boolean suivi(JeuneId jeune) {
        return db.sql("select exists (select from parcours.accompagnement where jeune_id = :jeune)")
                .param("jeune", jeune.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<UUID> confier(JeuneId garde, JeuneId absorbe) {
        return lignes.confier(garde, absorbe);
    }

    @Override
    public void rendre(List<UUID> objets, JeuneId absorbe) {
        lignes.rendre(objets, absorbe);
    }
}
