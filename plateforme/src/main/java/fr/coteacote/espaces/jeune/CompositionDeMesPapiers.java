package fr.coteacote.espaces.jeune;

import fr.coteacote.dossiers.Documents;
import fr.coteacote.dossiers.Tiers;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Composes whom I let in, and my papers: one statement each. */
@Component
class CompositionDeMesPapiers {
    private final Tiers tiers;
    private final Documents documents;
    private final Structures structures;

    CompositionDeMesPapiers(Tiers tiers, Documents documents, Structures structures) {
        this.tiers = tiers;
        this.documents = documents;
        this.structures = structures;
    }

    List<PageMonDossier.Proche> proches(JeuneId moi, Ton t) {
        return tiers.de(moi).stream().map(p -> proche(p, t)).toList();
    }

    private static PageMonDossier.Proche proche(Tiers.Ligne p, Ton t) {
        String depuis = p.accord()
                .map(le -> t.dire("dossier.proches.depuis", EnFrancais.jourDuMois(le)))
                .orElseGet(() -> t.dire("dossier.proches.acte"));
        String jusqu = p.jusquAu()
                .map(j -> " " + t.dire("dossier.proches.jusqu", EnFrancais.date(j)))
                .orElse("");
        return new PageMonDossier.Proche(
                p.id().toString(), p.nom(), p.quoi(), depuis + jusqu, p.lien() != Tiers.Lien.REPRESENTANT_LEGAL);
    }

    List<PageMonDossier.Document> documents(JeuneId moi, Ton t) {
        return documents.de(moi).stream().map(d -> document(d, t)).toList();
    }

    private PageMonDossier.Document document(Documents.Ligne d, Ton t) {
        var le = LocalDate.ofInstant(d.le().toInstant(), structures.courante().fuseau());
        String qui = d.envoye()
                ? "envoye"
                : !d.partage() ? "prive" : d.genre() == Documents.Genre.DEMARCHE ? "demarche" : "partage";
        return new PageMonDossier.Document(
                d.id().toString(),
                d.nom(),
                t.dire("dossier.documents.genre." + d.genre()) + ", " + EnFrancais.jourDuMois(le) + ". "
                        + t.dire("dossier.documents.qui." + qui),
                d.partage(),
                !d.envoye());
    }
}
