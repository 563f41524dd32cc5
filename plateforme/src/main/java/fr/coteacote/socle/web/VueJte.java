package fr.coteacote.socle.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** One compiled template, rendered whole before the first byte leaves. */
final class VueJte implements View {
    private final TemplateEngine gabarits;
    private final FabriqueDeCadre cadres;
    private final Textes textes;
    private final String nom;

    VueJte(TemplateEngine gabarits, FabriqueDeCadre cadres, Textes textes, String nom) {
        this.gabarits = gabarits;
        this.cadres = cadres;
        this.textes = textes;
        this.nom = nom;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> modele, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException {
        var parametres = new HashMap<String, Object>();
        parametres.put("cadre", cadres.cadre(requete));
        parametres.put("t", textes.de(requete));
        if (modele != null && modele.get("page") instanceof Object page) {
            parametres.put("page", page);
        }
        var sortie = new Utf8ByteOutput();
        gabarits.render(nom + ".jte", parametres, sortie);
        reponse.setContentType(getContentType());
        reponse.setContentLength(sortie.getContentLength());
        try (var flux = reponse.getOutputStream()) {
            sortie.writeTo(flux);
        }
    }
}
