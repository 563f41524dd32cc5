package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.EnPdf;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
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
    private final LectureDeTout tout;
    private final Structures structures;

    EmporterMonDossier(
            CompositionDeMonDossier dossier,
            CompositionDeMonPlan plan,
            CompositionDeMonTemps temps,
            LectureDeMonEspace lecture,
            Registres registres,
            EnPdf pdf,
            LectureDeTout tout,
            Structures structures) {
        this.dossier = dossier;
        this.plan = plan;
        this.temps = temps;
        this.lecture = lecture;
        this.registres = registres;
        this.pdf = pdf;
        this.tout = tout;
        this.structures = structures;
    }

    @GetMapping("/moi/dossier.pdf")
    ResponseEntity<byte[]> enPdf(@AuthenticationPrincipal Seance seance, HttpServletRequest requete) {
        return imprimer("mon-dossier", "espaces/jeune/dossier-emporte", seance, requete);
    }

    /** What we looked at together, on one page. */
    @GetMapping("/moi/portrait.pdf")
    ResponseEntity<byte[]> portrait(@AuthenticationPrincipal Seance seance, HttpServletRequest requete) {
        return imprimer("mon-portrait", "espaces/jeune/portrait-emporte", seance, requete);
    }

    private ResponseEntity<byte[]> imprimer(String nom, String gabarit, Seance seance, HttpServletRequest requete) {
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
        return fichier(nom, "pdf", MediaType.APPLICATION_PDF, pdf.imprimer(gabarit, t, page));
    }

    @GetMapping("/moi/dossier.json")
    ResponseEntity<byte[]> enDonnees(@AuthenticationPrincipal Seance seance) {
        byte[] json = tout.enJson(MonEspace.moi(seance)).getBytes(StandardCharsets.UTF_8);
        return fichier("mon-dossier", "json", MediaType.APPLICATION_JSON, json);
    }

    private ResponseEntity<byte[]> fichier(String debut, String suffixe, MediaType type, byte[] octets) {
        var nom = debut + "-" + structures.aujourdhui() + "." + suffixe;
        return ResponseEntity.ok()
                .contentType(type)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(nom).build().toString())
                .body(octets);
    }
}
