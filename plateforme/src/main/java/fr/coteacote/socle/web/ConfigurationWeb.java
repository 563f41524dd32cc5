package fr.coteacote.socle.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.ui.Model;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class ConfigurationWeb implements WebMvcConfigurer {
    @Bean
    TemplateEngine gabarits() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver vues(TemplateEngine gabarits, FabriqueDeCadre cadres, Textes textes) {
        return new Vues(gabarits, cadres, textes);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolveurs) {
        resolveurs.add(new ResolveurDeRendu());
    }

    /** Asked again at each visit: a worker kept too long would keep old numbers. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registre) {
        registre.addResourceHandler("/hors-ligne.js")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }

    private record Vues(TemplateEngine gabarits, FabriqueDeCadre cadres, Textes textes)
            implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String nom, java.util.Locale langue) {
            boolean ailleurs = nom.startsWith("redirect:") || nom.startsWith("forward:");
            return ailleurs || !gabarits.hasTemplate(nom + ".jte") ? null : new VueJte(gabarits, cadres, textes, nom);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    private static final class ResolveurDeRendu implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parametre) {
            return parametre.getParameterType() == Rendu.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parametre,
                @Nullable ModelAndViewContainer conteneur,
                NativeWebRequest requete,
                @Nullable WebDataBinderFactory fabrique) {
            return Rendu.de(
                    Objects.requireNonNull(requete.getNativeRequest(HttpServletRequest.class)),
                    Objects.requireNonNull(requete.getNativeResponse(HttpServletResponse.class)),
                    (Model) Objects.requireNonNull(conteneur).getModel());
        }
    }
}
