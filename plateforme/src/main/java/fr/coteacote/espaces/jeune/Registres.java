package fr.coteacote.espaces.jeune;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Textes;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The register a young person chose, for the page being answered. */
@Component
class Registres {
    private final LectureDeMonEspace lecture;
    private final Textes textes;

    Registres(LectureDeMonEspace lecture, Textes textes) {
        this.lecture = lecture;
        this.textes = textes;
    }

    Textes.Ton de(JeuneId moi, HttpServletRequest requete) {
        String registre = lecture.registre(moi);
        Textes.choisir(requete, registre);
        return textes.en(registre);
    }
}
