package fr.coteacote.dossiers;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People walking along with a young person's dated, limited agreement; a minor's legal representative, for one act only. */
@Component
public class Tiers {
    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;

    Tiers(JdbcClient db, Structures structures, Clock horloge) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
    }

    public enum Lien {
        FAMILLE("Famille"),
        AMI("Ami ou amie"),
        EDUCATEUR("Éducateur ou éducatrice"),
        PAIR("Pair"),
        PARTENAIRE("Partenaire"),
        REPRESENTANT_LEGAL("Représentant légal");

        private final String libelle;

        Lien(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /**
     * @param quoi what may be said to them; for a legal representative, the act the law asks of them
     * @param accord the young person agreed, here and now
     */
    public record Personne(String nom, Lien lien, String quoi, Optional<LocalDate> jusquAu, boolean accord) {}

    public enum Refus {
        NOM_A_DIRE,
        PORTEE_A_DIRE,
        SANS_ACCORD,
        PAS_MINEUR
    }

    public sealed interface Ajout {
        record Fait(UUID id) implements Ajout {}

        record Refuse(Refus pourquoi) implements Ajout {}
    }

    @Transactional
    public Ajout ajouter(JeuneId jeune, Personne personne) {
        return refus(jeune, personne)
                .<Ajout>map(Ajout.Refuse::new)
                .orElseGet(() -> new Ajout.Fait(inserer(jeune, personne)));
    }

    private Optional<Refus> refus(JeuneId jeune, Personne personne) {
        if (personne.nom().isBlank()) {
            return Optional.of(Refus.NOM_A_DIRE);
        }
        if (personne.quoi().isBlank()) {
            return Optional.of(Refus.PORTEE_A_DIRE);
        }
        if (personne.lien() == Lien.REPRESENTANT_LEGAL) {
            return mineur(jeune) ? Optional.empty() : Optional.of(Refus.PAS_MINEUR);
        }
        return personne.accord() ? Optional.empty() : Optional.of(Refus.SANS_ACCORD);
    }

    /** Without a date of birth nobody signs in their place. */
    private boolean mineur(JeuneId jeune) {
        return db.sql("""
                select coalesce(naissance + interval '18 years' > cast(:jour as date), false) from dossiers.jeune where id = :id
                """)
                .param("jour", structures.aujourdhui())
                .param("id", jeune.id())
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new Introuvable("dossier"));
    }

    private UUID inserer(JeuneId jeune, Personne personne) {
        boolean representant = personne.lien() == Lien.REPRESENTANT_LEGAL;
        var id = Identifiants.nouveau();
        db.sql("""
                insert into dossiers.tiers (id, jeune_id, nom, lien, portee, acte, accord_le, jusqu_au, ecrit_par, le)
                values (:id, :jeune, :nom, :lien, :portee, :acte, :accord, :jusqu, :par, :le)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("nom", personne.nom().strip())
                .param("lien", personne.lien().name())
                .param("portee", representant ? "" : personne.quoi().strip())
                .param("acte", representant ? personne.quoi().strip() : "")
                .param("accord", representant ? null : maintenant(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("jusqu", personne.jusquAu().orElse(null), Types.DATE)
                .param("par", EnStructure.acteur().trace())
                .param("le", maintenant())
                .update();
        return id;
    }

    /** The young person says again what may be shared: the earlier agreement is closed, a new one begins. */
    @Transactional
    public Ajout limiter(UUID tiers, JeuneId jeune, String portee, Optional<LocalDate> jusquAu) {
        var avant = de(jeune).stream()
                .filter(t -> t.id().equals(tiers) && t.lien() != Lien.REPRESENTANT_LEGAL)
                .findFirst()
                .orElseThrow(() -> new Introuvable("tiers"));
        var apres = ajouter(jeune, new Personne(avant.nom(), avant.lien(), portee, jusquAu, true));
        if (apres instanceof Ajout.Fait) {
            retirer(tiers, jeune);
        }
        return apres;
    }

    /** At once, without a reason. */
    @Transactional
    public void retirer(UUID tiers, JeuneId jeune) {
        db.sql("update dossiers.tiers set retire_le = :le where id = :id and jeune_id = :jeune and retire_le is null")
                .param("le", maintenant())
                .param("id", tiers)
                .param("jeune", jeune.id())
                .update();
    }

    /** Only the young person undoes a withdrawal: it is their agreement. */
    @Transactional
    public void remettre(UUID tiers, JeuneId jeune) {
        db.sql("update dossiers.tiers set retire_le = null where id = :id and jeune_id = :jeune")
                .param("id", tiers)
                .param("jeune", jeune.id())
                .update();
    }

    /** Night job: an agreement taken back or ended leaves nothing behind, once a day was left to undo. */
    @Transactional
    public int effacerLesFinis() {
        return db.sql("""
                delete from dossiers.tiers t
                 where t.retire_le <= :veille
                    or exists (select from dossiers.p_tiers p where p.id = t.id and p.dernier_jour < :jour)
                """)
                .param("veille", maintenant().minusDays(1))
                .param("jour", structures.aujourdhui().minusDays(1))
                .update();
    }

    public record Ligne(
            UUID id, String nom, Lien lien, String quoi, Optional<LocalDate> accord, Optional<LocalDate> jusquAu) {}

    /** Those whose agreement holds today. */
    @Transactional(readOnly = true)
    public List<Ligne> de(JeuneId jeune) {
        var zone = structures.courante().fuseau();
        return db.sql("""
                select id, nom, lien, portee || acte, accord_le, dernier_jour from dossiers.p_tiers
                 where jeune_id = :jeune and (dernier_jour is null or dernier_jour >= :jour) order by le, id limit 50
                """)
                .param("jeune", jeune.id())
                .param("jour", structures.aujourdhui())
                .query((l, _) -> new Ligne(
                        l.getObject(1, UUID.class),
                        l.getString(2),
                        Lien.valueOf(l.getString(3)),
                        l.getString(4),
                        Optional.ofNullable(l.getObject(5, OffsetDateTime.class))
                                .map(le -> LocalDate.ofInstant(le.toInstant(), zone)),
                        Optional.ofNullable(l.getObject(6, LocalDate.class))))
                .list();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
