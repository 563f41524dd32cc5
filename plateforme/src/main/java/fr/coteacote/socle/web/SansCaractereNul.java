package fr.coteacote.socle.web;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** The database keeps no NUL: it is left out of what was typed, and the rest is kept. */
@ControllerAdvice
class SansCaractereNul {
    @InitBinder
    void lire(WebDataBinder lecture) {
        lecture.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String texte) {
                setValue(texte.replace("\0", ""));
            }
        });
    }
}
