package fr.coteacote.donnees.reprise;

import fr.coteacote.acces.QuiPeut;
import fr.coteacote.parcours.Accompagnement.Etat;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.EquipePresente;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The structure's own words, and those chosen for the words of another tool. */
@Component
public class Vocabulaires {
    private final JdbcClient db;
    private final Lieux lieux;
    private final EquipePresente equipe;
    private final QuiPeut quiPeut;

    Vocabulaires(JdbcClient db, Lieux lieux, EquipePresente equipe, QuiPeut quiPeut) {
        this.db = db;
        this.lieux = lieux;
        this.equipe = equipe;
        this.quiPeut = quiPeut;
    }

    @Transactional(readOnly = true)
    public Vocabulaire actuel() {
        var parLieu = new HashMap<String, LieuId>();
        var parReferent = new HashMap<String, MembreId>();
        var parEtat = new HashMap<String, Etat>();
        lieux.ouverts().forEach(lieu -> parLieu.put(Mots.normaliser(lieu.nom()), lieu.id()));
        nommerLEquipe(parReferent);
        var ouverts = Set.copyOf(parLieu.values());
        var presents = Set.copyOf(parReferent.values());
        db.sql("select champ, mot, cible from donnees.vocabulaire").query(ligne -> {
            String mot = ligne.getString(2);
            String cible = ligne.getString(3);
            switch (Champ.valueOf(ligne.getString(1))) {
                case LIEU -> parLieu.put(mot, new LieuId(UUID.fromString(cible)));
                case REFERENT -> parReferent.put(mot, new MembreId(UUID.fromString(cible)));
                case ETAT -> parEtat.put(mot, Etat.valueOf(cible));
                default -> throw new IllegalStateException("champ sans vocabulaire");
            }
        });
        // A place closed or a colleague gone since is no longer an answer.
        parLieu.values().retainAll(ouverts);
        parReferent.values().retainAll(presents);
        return new Vocabulaire(parLieu, parReferent, parEtat);
    }

    /** First name then name, name then first name, or the working address. */
    private void nommerLEquipe(Map<String, MembreId> referents) {
        var courriels = quiPeut.courriels();
        equipe.presents().forEach(membre -> {
            referents.put(Mots.normaliser(membre.prenom() + " " + membre.nom()), membre.id());
            referents.put(Mots.normaliser(membre.nom() + " " + membre.prenom()), membre.id());
            referents.put(Mots.normaliser(courriels.getOrDefault(membre.id(), "")), membre.id());
        });
        referents.remove("");
    }

    /** @param cible identifier of the place or colleague, or name of the state; empty to forget */
    @Transactional
    public void retenir(Champ champ, String mot, String cible) {
        String net = Mots.normaliser(mot);
        verifier(champ, cible);
        db.sql("delete from donnees.vocabulaire where champ = :champ and mot = :mot")
                .param("champ", champ.name())
                .param("mot", net)
                .update();
        if (!cible.isEmpty() && !net.isEmpty()) {
            db.sql("insert into donnees.vocabulaire (champ, mot, cible) values (:champ, :mot, :cible)")
                    .param("champ", champ.name())
                    .param("mot", net)
                    .param("cible", cible)
                    .update();
        }
    }

    private static void verifier(Champ champ, String cible) {
        if (!cible.isEmpty()) {
            switch (champ) {
                case LIEU, REFERENT -> UUID.fromString(cible);
                case ETAT -> Etat.valueOf(cible);
                default -> throw new IllegalArgumentException("champ sans vocabulaire");
            }
        }
    }
}
