package fr.coteacote.demonstration;

import fr.coteacote.acces.CodeCourant;
import fr.coteacote.acces.Entree;
import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.Rendu;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Demonstrations only: the sample accounts with their current code, and the messages that were sent. */
@Controller
@Profile("demo")
@Entree(visiteur = true, touteLEquipe = true, jeune = true)
class PagesDeDemonstration {
    private final JdbcClient db;
    private final CodeCourant codes;
    private final LiensDuJeune liens;

    PagesDeDemonstration(JdbcClient db, CodeCourant codes, LiensDuJeune liens) {
        this.db = db;
        this.codes = codes;
        this.liens = liens;
    }

    @GetMapping("/demo/comptes")
    @Transactional(readOnly = true)
    public String comptes(Rendu rendu) {
        var comptes = db.sql("""
                select c.membre_id, m.prenom || ' ' || m.nom, m.fonction, c.courriel, coalesce(c.roles, '')
                  from acces.p_compte c join structures.p_membre m on m.id = c.membre_id order by m.id
                """)
                .query((l, _) -> new PageDemo.Compte(
                        l.getString(2),
                        l.getString(3),
                        l.getString(4),
                        l.getString(5),
                        codes.de(new MembreId(l.getObject(1, UUID.class))).orElse("")))
                .list();
        var jeunes = db.sql("""
                select id, prenom || ' ' || nom nom from dossiers.p_jeune
                 where (prenom, nom) in (('Lina', 'Moreau'), ('Samy', 'Keller'), ('Rayan', 'Benali'), ('Maëlle', 'Cariou')) order by ouvert_le
                """).query(PageDemo.Jeune.class).list();
        return rendu.page("demonstration/comptes", new PageDemo(comptes, jeunes, MaisonDOrsel.MOT_DE_PASSE))
                .entiere();
    }

    @PostMapping("/demo/jeunes/{id}")
    String entrer(@PathVariable JeuneId id) {
        return "redirect:" + liens.creer(id);
    }

    @GetMapping("/demo/messages")
    @Transactional(readOnly = true)
    public String messages(Rendu rendu) {
        var messages = db.sql(
                        "select canal, vers, objet, texte, cree_le::text quand from envois.p_message order by cree_le desc limit 100")
                .query(PageMessages.Message.class)
                .list();
        return rendu.page("demonstration/messages", new PageMessages(messages)).entiere();
    }
}
