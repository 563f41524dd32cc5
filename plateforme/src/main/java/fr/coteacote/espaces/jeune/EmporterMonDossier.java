package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.socle.Emporter;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.EnPdf;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;

/** My file leaves with me: to be read, or to be taken up by another service (GDPR, article 20). */
@Controller
@Entree(jeune = true)
class EmporterMonDossier {
    private final CompositionDeMonDossier dossier;
    private final CompositionDeMonPlan plan;
    private final CompositionDeMonTemps temps;
    private final LectureDeMonEspace lecture;
    private final Registres registres;
    private final EnPdf pdf;
    private final List<Emporter> pieces;
    private final Structures structures;
    private final JdbcClient db;
    private final TransactionTemplate lire;

    EmporterMonDossier(
            CompositionDeMonDossier dossier,
            CompositionDeMonPlan plan,
            CompositionDeMonTemps temps,
            LectureDeMonEspace lecture,
            Registres registres,
            EnPdf pdf,
            List<Emporter> pieces,
            Structures structures,
            JdbcClient db,
            TransactionTemplate lire) {
        this.dossier = dossier;
        this.plan = plan;
        this.temps = temps;
        this.lecture = lecture;
        this.registres = registres;
        this.pdf = pdf;
        this.pieces = List.copyOf(pieces);
        this.structures = structures;
        this.db = db;
        this.lire = lire;
    }

    @GetMapping("/moi/dossier.pdf")
    ResponseEntity<byte[]> enPdf(@AuthenticationPrincipal Seance seance, HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        var t = registres.de(moi, requete);
        var tete = lecture.tete(moi);
        var page = new PageEmportee(
                tete.prenom(),
                tete.nom(),
                structures.courante().nom(),
                EnFrancais.date(structures.aujourdhui()),
                dossier.composer(moi, t, "", Optional.empty(), Optional.empty()),
                plan.composer(moi, t, "", Optional.empty()),
                temps.composer(moi, t, "", Optional.empty(), Optional.empty()));
        return fichier("pdf", MediaType.APPLICATION_PDF, pdf.imprimer("espaces/jeune/dossier-emporte", t, page));
    }

    @GetMapping("/moi/dossier.json")
    ResponseEntity<byte[]> enDonnees(@AuthenticationPrincipal Seance seance) {
        var moi = MonEspace.moi(seance);
        String json = pieces.stream()
                .flatMap(piece -> piece.rubriques().stream())
                .map(rubrique -> "\"%s\": %s".formatted(rubrique.nom(), lignes(rubrique, moi)))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        return fichier("json", MediaType.APPLICATION_JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    private String lignes(Emporter.Rubrique rubrique, JeuneId moi) {
        return lire.execute(
                _ -> db.sql("select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (%s) x".formatted(rubrique.sql()))
                        .param("jeune", moi.id())
                        .query(String.class)
                        .single());
    }

    private ResponseEntity<byte[]> fichier(String suffixe, MediaType type, byte[] octets) {
        var nom = "mon-dossier-" + structures.aujourdhui() + "." + suffixe;
        return ResponseEntity.ok()
                .contentType(type)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(nom).build().toString())
                .body(octets);
    }
}
