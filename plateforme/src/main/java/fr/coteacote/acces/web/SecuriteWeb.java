package fr.coteacote.acces.web;

import fr.coteacote.acces.Limites;
import fr.coteacote.structures.Structures;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Two worlds: signed-in people, with a session and a token; visitors, with neither session nor cookie. */
@Configuration
class SecuriteWeb implements WebMvcConfigurer {
    private static final String POLITIQUE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:%s;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                    + " manifest-src 'self'; worker-src 'self'";

    private static final Pattern SITE = Pattern.compile("(https?://[^/{}\\s;,']+)/.*");

    private final ObjectProvider<Limites> limites;
    private final String politique;

    /** @param tuiles where the pictures under a map come from, when the operator set some: the only other site allowed */
    SecuriteWeb(ObjectProvider<Limites> limites, @Value("${coteacote.carte.tuiles:}") String tuiles) {
        this.limites = limites;
        var site = SITE.matcher(tuiles);
        this.politique = POLITIQUE.formatted(site.matches() ? " " + site.group(1) : "");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(new GardienDesRoutes());
        registre.addInterceptor(new GardienDesLimites(limites.getObject()));
    }

    @Bean
    SecurityContextRepository contextes() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Nobody signs in through the framework's own forms: the house's pages do it. */
    @Bean
    AuthenticationManager personneParDefaut() {
        return demande -> {
            throw new ProviderNotFoundException("pages de la maison seulement");
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain fichiers(HttpSecurity http) {
        http.securityMatcher("/ui/**", "/favicon.svg", "/manifeste.webmanifest", "/hors-ligne.js")
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(entetes -> entetes.cacheControl(c -> c.disable())
                        .contentSecurityPolicy(csp -> csp.policyDirectives(politique)))
                .authorizeHttpRequests(acces -> acces.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain gensConnus(
            HttpSecurity http,
            SecurityContextRepository contextes,
            Structures structures,
            Employeurs employeurs,
            EntreeParLEmployeur retour) {
        if (employeurs.configures()) {
            http.oauth2Login(oidc -> oidc.loginPage("/equipe/entrer")
                    .authorizationEndpoint(depart -> depart.baseUri("/equipe/oidc"))
                    .redirectionEndpoint(adresse -> adresse.baseUri("/equipe/oidc/retour/*"))
                    .successHandler(retour)
                    .failureHandler(retour));
        }
        http.securityMatcher(
                        "/equipe/**", "/reglages/**", "/moi/**", "/e/**", "/ml/*/equipe/**", "/ml/*/moi/**", "/demo/**")
                .securityContext(c -> c.securityContextRepository(contextes))
                .csrf(csrf -> csrf.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .addFilterAfter(new FiltreDeStructure(structures), AuthorizationFilter.class);
        communs(http);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain visiteurs(HttpSecurity http, Structures structures) {
        http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new GardeDesFormulaires(), AuthorizationFilter.class)
                .addFilterAfter(new FiltreDeStructure(structures), AuthorizationFilter.class);
        communs(http);
        return http.build();
    }

    private void communs(HttpSecurity http) {
        http.headers(entetes -> entetes.contentSecurityPolicy(csp -> csp.policyDirectives(politique))
                        .referrerPolicy(r -> r.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(p -> p.policy("geolocation=(), camera=(), microphone=()")))
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                // Who may enter is each route's own annotation, checked by GardienDesRoutes.
                .authorizeHttpRequests(acces -> acces.anyRequest().permitAll());
    }
}
