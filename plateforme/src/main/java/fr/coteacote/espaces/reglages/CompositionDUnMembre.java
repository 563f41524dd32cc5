package fr.coteacote.espaces.reglages;

import fr.coteacote.espaces.reglages.LectureDeLEquipe.Ligne;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together a colleague's page, as it is or with what was just typed. */
@Component
class CompositionDUnMembre {
    private final LectureDeLEquipe lecture;
    private final Structures structures;

    CompositionDUnMembre(LectureDeLEquipe lecture, Structures structures) {
        this.lecture = lecture;
        this.structures = structures;
    }

    PageMembre page(MembreId id, String lien) {
        LocalDate jour = structures.aujourdhui();
        Ligne l = lecture.membre(id, jour);
        return new PageMembre(
                id.toString(),
                l.nomEntier(),
                l.courriel(),
                etat(l, jour),
                lien,
                new PageMembre.Saisie(
                        l.prenom(),
                        l.nom(),
                        l.fonction(),
                        l.lieu() == null ? "" : l.lieu().toString(),
                        l.version()),
                l.lesRoles().stream().map(Enum::name).toList(),
                lecture.lieux(),
                Stream.concat(Stream.of(new Choix("", "Personne")), lecture.collegues(id, jour).stream())
                        .toList(),
                lecture.absences(id, jour),
                PageMembre.SaisieDAbsence.vide(),
                l.portefeuille(),
                Erreurs.aucune());
    }

    boolean offreLeLieu(String lieu) {
        return Choix.offert(lecture.lieux(), lieu);
    }

    boolean offreLaSuppleance(MembreId absent, String suppleant) {
        return Choix.offert(lecture.collegues(absent, structures.aujourdhui()), suppleant);
    }

    boolean jamaisEntre(MembreId id) {
        var l = lecture.membre(id, structures.aujourdhui());
        return !l.actif() && !l.pret();
    }

    private static PageMembre.Etat etat(Ligne l, LocalDate jour) {
        if (l.partiLe() != null && !l.partiLe().isAfter(jour)) {
            return PageMembre.Etat.PARTI;
        }
        if (!l.compte()) {
            return PageMembre.Etat.SANS_COMPTE;
        }
        if (!l.pret()) {
            return PageMembre.Etat.INVITE;
        }
        return l.actif() ? PageMembre.Etat.ACTIF : PageMembre.Etat.SANS_MOT_DE_PASSE;
    }

    PageMembre avec(MembreId id, Erreurs erreurs) {
        var p = page(id, "");
        return copie(p, p.saisie(), p.roles(), p.absence(), erreurs);
    }

    PageMembre avec(MembreId id, PageMembre.Saisie saisie, Erreurs erreurs) {
        var p = page(id, "");
        return copie(p, saisie, p.roles(), p.absence(), erreurs);
    }

    PageMembre avec(MembreId id, List<String> roles, Erreurs erreurs) {
        var p = page(id, "");
        return copie(p, p.saisie(), roles, p.absence(), erreurs);
    }

    PageMembre avec(MembreId id, PageMembre.SaisieDAbsence absence, Erreurs erreurs) {
        var p = page(id, "");
        return copie(p, p.saisie(), p.roles(), absence, erreurs);
    }

    private static PageMembre copie(
            PageMembre p,
            PageMembre.Saisie saisie,
            List<String> roles,
            PageMembre.SaisieDAbsence absence,
            Erreurs erreurs) {
        return new PageMembre(
                p.id(),
                p.nom(),
                p.courriel(),
                p.etat(),
                p.lien(),
                saisie,
                roles,
                p.lieux(),
                p.collegues(),
                p.absences(),
                absence,
                p.portefeuille(),
                erreurs);
    }
}
