package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.direct.Direct;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes in one's own paragraph of a meeting. Nobody writes in another's; the same author on two screens gets both texts
 * back, and the replaced one is kept.
 */
@Component
public class EcrireADeux {
    public static final int LONGUEUR = 4_000;

    private final JdbcClient db;
    private final Direct direct;
    private final Clock horloge;

    EcrireADeux(JdbcClient db, Direct direct, Clock horloge) {
        this.db = db;
        this.direct = direct;
        this.horloge = horloge;
    }

    public enum Rubrique {
        BOUGE,
        COINCE
    }

    public enum Auteur {
        JEUNE,
        EQUIPE
    }

    /**
     * @param auteur the young person from their telephone; either of the two from the screen they share
     * @param version the version that was read, 0 when nothing was written yet
     * @param appareil the screen that writes: what it sends twice, or after a cut, is kept once
     */
    public record Texte(Rubrique rubrique, Auteur auteur, String texte, int version, UUID appareil) {}

    public sealed interface Ecriture {
        record Gardee(int version) implements Ecriture {}

        /** Another screen wrote meanwhile: what it wrote, and its version. */
        record Croisee(String texte, int version) implements Ecriture {}
    }

    @Transactional
    public Ecriture ecrire(BilanId bilan, JeuneId jeune, Texte texte) {
        if (texte.auteur() == Auteur.EQUIPE && EnStructure.acteur() instanceof Acteur.Jeune) {
            throw new Introuvable("paragraphe");
        }
        exigerOuvert(bilan, jeune);
        var garde = lire(bilan, texte);
        var ecriture = garde.map(g -> suivre(g, texte)).orElseGet(() -> commencer(bilan, texte));
        if (ecriture instanceof Ecriture.Gardee) {
            direct.annoncer(Bilans.SUJET, bilan.id());
        }
        return ecriture;
    }

    private record Garde(UUID id, String texte, int version, UUID appareil) {}

    /** The meeting is locked while one writes: order is kept, nobody waits more than a moment. */
    private void exigerOuvert(BilanId bilan, JeuneId jeune) {
        boolean ouvert = db.sql("""
                select clos_le is null from parcours.bilan where id = :id and jeune_id = :jeune for update
                """)
                .param("id", bilan.id())
                .param("jeune", jeune.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!ouvert) {
            throw new Introuvable("bilan ouvert");
        }
    }

    private Optional<Garde> lire(BilanId bilan, Texte texte) {
        return db.sql("""
                select id, texte, version, appareil from parcours.paragraphe
                 where bilan_id = :bilan and rubrique = :rubrique and auteur = :auteur
                """)
                .param("bilan", bilan.id())
                .param("rubrique", texte.rubrique().name())
                .param("auteur", texte.auteur().name())
                .query(Garde.class)
                .optional();
    }

    private Ecriture commencer(BilanId bilan, Texte texte) {
        db.sql("""
                insert into parcours.paragraphe (id, bilan_id, rubrique, auteur, texte, appareil, le)
                values (:id, :bilan, :rubrique, :auteur, :texte, :appareil, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("bilan", bilan.id())
                .param("rubrique", texte.rubrique().name())
                .param("auteur", texte.auteur().name())
                .param("texte", texte.texte())
                .param("appareil", texte.appareil())
                .param("le", utc(horloge.instant()))
                .update();
        return new Ecriture.Gardee(1);
    }

    private Ecriture suivre(Garde garde, Texte texte) {
        if (garde.texte().equals(texte.texte())) {
            return new Ecriture.Gardee(garde.version());
        }
        boolean memeEcran = garde.appareil().equals(texte.appareil());
        if (!memeEcran && garde.version() != texte.version()) {
            return new Ecriture.Croisee(garde.texte(), garde.version());
        }
        if (!memeEcran) {
            garder(garde);
        }
        db.sql("""
                update parcours.paragraphe set texte = :texte, appareil = :appareil, le = :le, version = version + 1
                 where id = :id
                """)
                .param("texte", texte.texte())
                .param("appareil", texte.appareil())
                .param("le", utc(horloge.instant()))
                .param("id", garde.id())
                .update();
        return new Ecriture.Gardee(garde.version() + 1);
    }

    private void garder(Garde garde) {
        db.sql(
                        "insert into parcours.paragraphe_avant (id, paragraphe_id, texte, le) values (:id, :paragraphe, :texte, :le)")
                .param("id", Identifiants.nouveau())
                .param("paragraphe", garde.id())
                .param("texte", garde.texte())
                .param("le", utc(horloge.instant()))
                .update();
    }
}
