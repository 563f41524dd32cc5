package fr.coteacote.dossiers;

import fr.coteacote.socle.JeuneId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes files that may be the same person: same name, same birth date, or same way to reach. A human decides. */
@Component
public class Ressemblances {
    private final JdbcClient db;

    Ressemblances(JdbcClient db) {
        this.db = db;
    }

    public record Proche(JeuneId jeune, String prenom, String nom, Optional<LocalDate> naissance) {}

    @Transactional(readOnly = true)
    public List<Proche> a(Identite identite, List<Moyen> joindre) {
        record Ligne(
                UUID id,
                String prenom,
                String nom,
                @Nullable LocalDate naissance) {}
        return db
                .sql("""
                select j.id, j.prenom, j.nom, j.naissance
                  from dossiers.jeune j
                 where j.fusionne_dans is null
                   and ((:nom <> '' and socle.normaliser(j.prenom || ' ' || j.nom) in (socle.normaliser(:direct), socle.normaliser(:inverse)))
                        or (j.naissance = :naissance and socle.normaliser(j.nom) = socle.normaliser(:nom) and :nom <> '')
                        or exists (select from dossiers.moyen m
                                    where m.jeune_id = j.id and m.retire_le is null and m.valeur = any(:valeurs)))
                 order by j.ouvert_le desc limit 5
                """)
                .param("nom", identite.nom())
                .param("direct", identite.prenom() + " " + identite.nom())
                .param("inverse", identite.nom() + " " + identite.prenom())
                .param("naissance", identite.naissance().orElse(null), java.sql.Types.DATE)
                .param("valeurs", joindre.stream().map(Moyen::valeur).toArray(String[]::new))
                .query(Ligne.class)
                .list()
                .stream()
                .map(l -> new Proche(new JeuneId(l.id()), l.prenom(), l.nom(), Optional.ofNullable(l.naissance())))
                .toList();
    }
}
