package fr.coteacote.espaces.reglages;

import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EnFrancais;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The team, its accounts and absences, for the settings pages: one statement for each region. */
@Component
class LectureDeLEquipe {
    private static final String LIRE = """
            select m.id, m.prenom, m.nom, m.fonction, m.lieu_id as lieu, m.version, m.parti_le,
                   coalesce(l.nom, '') as nom_du_lieu, coalesce(c.courriel, '') as courriel,
                   coalesce(c.roles, '') as roles, coalesce(c.actif, false) as actif,
                   c.id is not null and c.ferme_le is null as compte, coalesce(c.pret, false) as pret,
                   (select max(a.au) from structures.p_absence a
                     where a.membre_id = m.id and a.du <= :jour and a.au >= :jour) as absent,
                   (select count(*) from parcours.p_affectation f
                     where f.membre_id = m.id and f.au is null) as portefeuille
              from structures.p_membre m
              left join structures.p_lieu l on l.id = m.lieu_id
              left join acces.p_compte c on c.membre_id = m.id
            """;

    private final JdbcClient db;
    private final LectureDesReglages lieux;

    LectureDeLEquipe(JdbcClient db, LectureDesReglages lieux) {
        this.db = db;
        this.lieux = lieux;
    }

    record Ligne(
            UUID id,
            String prenom,
            String nom,
            String fonction,
            @Nullable UUID lieu,
            int version,
            @Nullable LocalDate partiLe,
            String nomDuLieu,
            String courriel,
            String roles,
            boolean actif,
            boolean compte,
            boolean pret,
            @Nullable LocalDate absent,
            int portefeuille) {
        String nomEntier() {
            return (prenom + " " + nom).strip();
        }

        Set<Role> lesRoles() {
            return roles.isEmpty()
                    ? Set.of()
                    : Stream.of(roles.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        }

        String etat(LocalDate jour) {
            if (partiLe != null && !partiLe.isAfter(jour)) {
                return "A quitté l’équipe " + EnFrancais.date(partiLe);
            }
            if (absent != null) {
                return "De retour après le " + EnFrancais.date(absent);
            }
            if (!compte) {
                return "Sans compte";
            }
            return pret ? "" : "Invitation envoyée, pas encore ouverte";
        }
    }

    @Transactional(readOnly = true)
    PageEquipe equipe(LocalDate jour, PageEquipe.Invitation saisie, Erreurs erreurs) {
        var lignes = db.sql(LIRE + " order by m.parti_le nulls first, m.prenom, m.nom, m.id")
                .param("jour", jour)
                .query(Ligne.class)
                .list();
        return new PageEquipe(
                lignes.stream().map(l -> ligne(l, jour)).toList(),
                lieux.lieuxOuverts("Aucun en particulier"),
                saisie,
                erreurs);
    }

    private static PageEquipe.Ligne ligne(Ligne l, LocalDate jour) {
        String roles = l.lesRoles().stream().sorted().map(Role::libelle).collect(Collectors.joining(", "));
        return new PageEquipe.Ligne(l.id().toString(), l.nomEntier(), l.fonction(), roles, l.nomDuLieu(), l.etat(jour));
    }

    @Transactional(readOnly = true)
    Ligne membre(MembreId id, LocalDate jour) {
        return db.sql(LIRE + " where m.id = :id")
                .param("jour", jour)
                .param("id", id.id())
                .query(Ligne.class)
                .optional()
                .orElseThrow(() -> new Introuvable("membre"));
    }

    /** Colleagues still here, to stand in or take over. */
    @Transactional(readOnly = true)
    List<Choix> collegues(MembreId sauf, LocalDate jour) {
        return db.sql("""
                select id, trim(prenom || ' ' || nom) as nom from structures.p_membre
                 where id <> :sauf and (parti_le is null or parti_le > :jour) order by prenom, nom
                """)
                .param("sauf", sauf.id())
                .param("jour", jour)
                .query((ligne, _) -> new Choix(ligne.getString("id"), ligne.getString("nom")))
                .list();
    }

    @Transactional(readOnly = true)
    List<PageMembre.Absence> absences(MembreId membre, LocalDate jour) {
        record Absence(
                UUID id,
                LocalDate du,
                LocalDate au,
                @Nullable String suppleant) {}
        return db.sql("""
                select a.id, a.du, a.au, trim(s.prenom || ' ' || s.nom) as suppleant
                  from structures.p_absence a left join structures.p_membre s on s.id = a.suppleant_id
                 where a.membre_id = :membre and a.au >= :jour order by a.du
                """).param("membre", membre.id()).param("jour", jour).query(Absence.class).list().stream()
                .map(a -> new PageMembre.Absence(
                        a.id().toString(),
                        LectureDesReglages.periode(a.du(), a.au()),
                        a.suppleant() == null ? "sans relais" : "relais : " + a.suppleant()))
                .toList();
    }

    List<Choix> lieux() {
        return lieux.lieuxOuverts("Aucun en particulier");
    }
}
