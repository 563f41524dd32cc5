package fr.coteacote.catalogue;

import fr.coteacote.possibles.Cle;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.structures.Structures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the team publishes itself: an offer from an employer, an immersion, a workshop, a room… Published at once,
 * corrected at will, withdrawn and put back.
 */
@Component
public class PublierUnPossible {
    /** What opens other things is chosen in a short list; the rest of the keys comes by file. */
    public static final List<Cle> CLES_PROPOSEES =
            List.of(Cle.PERMIS_B, Cle.VEHICULE, Cle.TRAJET, Cle.DIPLOME, Cle.EXPERIENCE, Cle.GARDE_ENFANT, Cle.ARGENT);

    /** Things of the team carry it, so that no file ever takes their place. */
    static final String PREFIXE = "ml-";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> CHAMPS = new TypeReference<>() {};

    private final TableDesPossibles table;
    private final TerritoireDeLaMaison territoire;
    private final Structures structures;
    private final JdbcClient db;

    PublierUnPossible(TableDesPossibles table, TerritoireDeLaMaison territoire, Structures structures, JdbcClient db) {
        this.table = table;
        this.territoire = territoire;
        this.structures = structures;
        this.db = db;
    }

    @Transactional
    public Publication publier(Saisie saisie) {
        return ecrire(PREFIXE + Identifiants.nouveau(), saisie);
    }

    /** Corrects; what was withdrawn comes back. */
    @Transactional
    public Publication corriger(String cle, Saisie saisie) {
        return ecrire(cle, saisie);
    }

    private Publication ecrire(String cle, Saisie saisie) {
        var lecture = new LectureDeSaisie(saisie, territoire.lire(), structures.aujourdhui());
        var manques = lecture.manques();
        if (!manques.isEmpty()) {
            return new Publication.Refusee(manques);
        }
        table.ecrire(Etagere.SIENNE, table.nouveauLot(Etagere.SIENNE), List.of(lecture.opportunite(cle)));
        db.sql("update catalogue.sienne set saisie = :saisie where cle = :cle")
                .param("saisie", JSON.writeValueAsString(saisie.champs()))
                .param("cle", cle)
                .update();
        return new Publication.Faite(cle);
    }

    /** As it was typed; empty when the team did not type it, or when it is gone. */
    @Transactional(readOnly = true)
    public Optional<Saisie> saisie(String cle) {
        return db.sql("select saisie from catalogue.sienne where cle = :cle and saisie is not null")
                .param("cle", cle)
                .query(String.class)
                .optional()
                .map(texte -> new Saisie(JSON.readValue(texte, CHAMPS)));
    }

    /** Nobody is shown it any more; true when it was there. */
    @Transactional
    public boolean retirer(String cle) {
        return table.retirer(Etagere.SIENNE, table.nouveauLot(Etagere.SIENNE), cle);
    }

    /** Undoes the withdrawal, until the night clears it. */
    @Transactional
    public boolean remettre(String cle) {
        return table.remettre(Etagere.SIENNE, table.nouveauLot(Etagere.SIENNE), cle);
    }

    /** The team has just checked it: its date is today's, and it stays. */
    @Transactional
    public boolean verifier(String cle) {
        var avant = saisie(cle);
        if (avant.isEmpty()) {
            return false;
        }
        var champs = new HashMap<>(avant.get().champs());
        champs.put("verifie", structures.aujourdhui().toString());
        return ecrire(cle, new Saisie(champs)) instanceof Publication.Faite;
    }
}
