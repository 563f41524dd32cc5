package fr.coteacote.donnees.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.donnees.ListeAExporter;
import fr.coteacote.donnees.listes.ExporterUneListe;
import fr.coteacote.donnees.listes.ExporterUneListe.Export;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a list out of the house, with a reason. */
@Controller
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION, Role.RELATION_ENTREPRISE})
class ExportDeListe {
    private static final List<String> FILTRES = List.of("q", "vue", "lieu", "theme", "tri");
    private static final int LONGUEUR = 300;

    private final List<ListeAExporter> listes;
    private final ExporterUneListe exporter;
    private final Structures structures;

    ExportDeListe(List<ListeAExporter> listes, ExporterUneListe exporter, Structures structures) {
        this.listes = listes;
        this.exporter = exporter;
        this.structures = structures;
    }

    @GetMapping("/equipe/export")
    String demander(@RequestParam Map<String, String> reponses, Rendu rendu) {
        return rendu.page("donnees/export", page(reponses, false)).entiere();
    }

    @PostMapping("/equipe/export")
    @Nullable
    String exporter(@RequestParam Map<String, String> reponses, Rendu rendu, HttpServletResponse reponse)
            throws IOException {
        String motif = reponses.getOrDefault("motif", "");
        String court = motif.substring(0, Math.min(motif.length(), LONGUEUR));
        var liste = liste(reponses);
        switch (exporter.exporter(liste, filtre(reponses), court, PasseDroit.moi())) {
            case Export.MotifADire _ -> {
                reponse.setStatus(422);
                return rendu.page("donnees/export", page(reponses, true)).entiere();
            }
            case Export.Fait(byte[] fichier) -> {
                envoyer(liste, fichier, reponse);
                return null;
            }
        }
    }

    private void envoyer(ListeAExporter liste, byte[] fichier, HttpServletResponse reponse) throws IOException {
        String nom = liste.cle() + "-" + structures.aujourdhui() + ".csv";
        reponse.setContentType("text/csv;charset=UTF-8");
        reponse.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(nom).build().toString());
        reponse.setContentLength(fichier.length);
        reponse.getOutputStream().write(fichier);
    }

    private ListeAExporter liste(Map<String, String> reponses) {
        String cle = reponses.getOrDefault("liste", "jeunes");
        return listes.stream()
                .filter(liste -> liste.cle().equals(cle))
                .findFirst()
                .orElseThrow(() -> new Introuvable("liste"));
    }

    private static Map<String, String> filtre(Map<String, String> reponses) {
        return FILTRES.stream()
                .filter(nom -> !reponses.getOrDefault(nom, "").isEmpty())
                .collect(Collectors.toMap(nom -> nom, nom -> reponses.getOrDefault(nom, "")));
    }

    private PageExport page(Map<String, String> reponses, boolean motifADire) {
        var liste = liste(reponses);
        var filtre = filtre(reponses);
        return new PageExport(liste.titre(), liste.criteres(filtre), filtre, motifADire, "/equipe/" + liste.cle());
    }
}
