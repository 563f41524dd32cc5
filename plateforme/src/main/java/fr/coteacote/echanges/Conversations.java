package fr.coteacote.echanges;

import fr.coteacote.acces.Secrets;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.direct.Direct;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conversation of a young person with their référent and the team; whoever looks at it sees what is written at once. */
@Component
public class Conversations {
    public static final String SUJET = "fil";
    public static final int LONGUEUR = 4_000;

    private final JdbcClient db;
    private final Clock horloge;
    private final Direct direct;
    private final Joindre joindre;
    private final MenerLAccompagnement accompagnement;

    Conversations(JdbcClient db, Clock horloge, Direct direct, Joindre joindre, MenerLAccompagnement accompagnement) {
        this.db = db;
        this.horloge = horloge;
        this.direct = direct;
        this.joindre = joindre;
        this.accompagnement = accompagnement;
    }

    public enum Voie {
        WEB("Son espace"),
        SMS("SMS"),
        COURRIEL("Courriel");

        private final String libelle;

        Voie(String libelle) {
            this.libelle = libelle;
        }
    }

    /** What somebody writes; a file is one of the person's documents. */
    public record Ecrit(String texte, Optional<UUID> document) {
        public Ecrit {
            texte = texte.strip();
            texte = texte.substring(0, Math.min(texte.length(), LONGUEUR));
        }

        public static Ecrit de(String texte) {
            return new Ecrit(texte, Optional.empty());
        }

        public boolean vide() {
            return texte.isEmpty() && document.isEmpty();
        }
    }

    /** The young person writes, here or from their telephone; {@code recu} names what came from outside, kept once. */
    @Transactional
    public boolean duJeune(JeuneId jeune, Ecrit ecrit, Voie voie, Optional<UUID> recu) {
        if (ecrit.vide() || !ajouter(jeune, "JEUNE", Optional.empty(), ecrit, voie, false, recu, Optional.empty())) {
            return false;
        }
        db.sql("""
                update echanges.conversation set attend = true, dernier_le = :le, lu_jeune_le = :le where jeune_id = :jeune
                """).param("le", maintenant()).param("jeune", jeune.id()).update();
        db.sql("delete from echanges.relance where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .update();
        accompagnement.contactReussi(jeune, voie.libelle);
        direct.annoncer(SUJET, jeune.id());
        return true;
    }

    /** Somebody of the team writes: it is told by the way the person chose. */
    @Transactional
    public boolean deLEquipe(JeuneId jeune, MembreId membre, Ecrit ecrit, Optional<UUID> diffusion) {
        if (ecrit.vide()) {
            return false;
        }
        ouvrir(jeune);
        UUID id = Identifiants.nouveau();
        var depart = joindre.prevenir(jeune, membre, id, ecrit, secret(jeune));
        inserer(
                id,
                jeune,
                "EQUIPE",
                Optional.of(membre),
                ecrit,
                depart.voie(),
                depart.enClair(),
                Optional.empty(),
                diffusion);
        db.sql("""
                update echanges.conversation set attend = false, dernier_le = :le, lu_equipe_le = :le where jeune_id = :jeune
                """).param("le", maintenant()).param("jeune", jeune.id()).update();
        direct.annoncer(SUJET, jeune.id());
        return true;
    }

    /** The house itself answers; nobody's turn changes. */
    @Transactional
    public void deLaMaison(JeuneId jeune, String texte) {
        ajouter(
                jeune,
                "MAISON",
                Optional.empty(),
                Ecrit.de(texte),
                Voie.WEB,
                false,
                Optional.empty(),
                Optional.empty());
        direct.annoncer(SUJET, jeune.id());
    }

    /** One at a time for this person, until the end of the transaction. */
    void reserver(JeuneId jeune) {
        ouvrir(jeune);
        db.sql("select secret from echanges.conversation where jeune_id = :jeune for update")
                .param("jeune", jeune.id())
                .query(String.class)
                .single();
    }

    /** Nothing to answer. */
    @Transactional
    public void rienARepondre(JeuneId jeune) {
        db.sql("update echanges.conversation set attend = false where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional
    public void luParLeJeune(JeuneId jeune) {
        lu("lu_jeune_le", jeune);
    }

    @Transactional
    public void luParLEquipe(JeuneId jeune) {
        lu("lu_equipe_le", jeune);
    }

    private void lu(String colonne, JeuneId jeune) {
        int lus = db.sql("""
                update echanges.conversation set %1$s = :le
                 where jeune_id = :jeune and (%1$s is null or %1$s < dernier_le)
                """.formatted(colonne))
                .param("le", maintenant())
                .param("jeune", jeune.id())
                .update();
        if (lus == 1) {
            direct.annoncer(SUJET, jeune.id());
        }
    }

    /** True when the house already spoke since then: once is enough. */
    @Transactional(readOnly = true)
    public boolean laMaisonAParleDepuis(JeuneId jeune, OffsetDateTime depuis) {
        return db.sql("""
                select exists (select from echanges.message where jeune_id = :jeune and voix = 'MAISON' and le > :depuis)
                """)
                .param("jeune", jeune.id())
                .param("depuis", depuis)
                .query(Boolean.class)
                .single();
    }

    /** Whose conversation an address names. */
    @Transactional(readOnly = true)
    public Optional<JeuneId> parSecret(String secret) {
        return db.sql("select jeune_id from echanges.conversation where secret = :secret")
                .param("secret", secret)
                .query(UUID.class)
                .optional()
                .map(JeuneId::new);
    }

    private boolean ajouter(
            JeuneId jeune,
            String voix,
            Optional<MembreId> membre,
            Ecrit ecrit,
            Voie voie,
            boolean enClair,
            Optional<UUID> recu,
            Optional<UUID> diffusion) {
        ouvrir(jeune);
        return inserer(Identifiants.nouveau(), jeune, voix, membre, ecrit, voie, enClair, recu, diffusion);
    }

    private boolean inserer(
            UUID id,
            JeuneId jeune,
            String voix,
            Optional<MembreId> membre,
            Ecrit ecrit,
            Voie voie,
            boolean enClair,
            Optional<UUID> recu,
            Optional<UUID> diffusion) {
        return db.sql("""
                insert into echanges.message (id, jeune_id, voix, membre_id, texte, canal, en_clair, document_id, recu_id, diffusion_id, le)
                values (:id, :jeune, :voix, :membre, :texte, :canal, :clair, :document, :recu, :diffusion, :le)
                on conflict on constraint une_fois_par_recu do nothing
                """)
                        .param("id", id)
                        .param("jeune", jeune.id())
                        .param("voix", voix)
                        .param("membre", membre.map(MembreId::id).orElse(null), Types.OTHER)
                        .param("texte", ecrit.texte())
                        .param("canal", voie.name())
                        .param("clair", enClair)
                        .param("document", ecrit.document().orElse(null), Types.OTHER)
                        .param("recu", recu.orElse(null), Types.OTHER)
                        .param("diffusion", diffusion.orElse(null), Types.OTHER)
                        .param("le", maintenant())
                        .update()
                == 1;
    }

    private void ouvrir(JeuneId jeune) {
        db.sql("""
                insert into echanges.conversation (jeune_id, secret, ouverte_le, dernier_le) values (:jeune, :secret, :le, :le)
                on conflict on constraint conversation_pkey do nothing
                """)
                .param("jeune", jeune.id())
                .param("secret", Secrets.nouveau(EnStructure.structure()))
                .param("le", maintenant())
                .update();
    }

    private String secret(JeuneId jeune) {
        return db.sql("select secret from echanges.conversation where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .query(String.class)
                .single();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
