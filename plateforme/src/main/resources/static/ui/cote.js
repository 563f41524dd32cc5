// Small courtesies that the pages do without: where focus goes after an error or an exchange, and what is said of it.
(function () {
  'use strict';
  function soigner(racine) {
    var erreurs = racine.querySelector('#erreurs');
    if (erreurs) { erreurs.focus(); }
  }
  soigner(document);

  // What was pressed is often exchanged together with its surroundings: its twin takes the focus back.
  var presse = document.body;
  document.addEventListener('htmx:beforeSwap', function () { presse = document.activeElement; });
  function reprendre(racine) {
    var jumeau = Array.from(racine.querySelectorAll('a[href]')).find(function (a) {
      return a.href === presse.href && a.textContent === presse.textContent;
    });
    var cible = jumeau || racine.querySelector('[data-focus]');
    if (cible) { cible.focus({ preventScroll: cible === jumeau }); }
  }
  document.addEventListener('htmx:afterSettle', function (e) {
    var racine = e.detail.elt;
    if (document.activeElement === document.body) { reprendre(racine); }
    soigner(racine);
    if (racine.dataset.dit) { document.getElementById('dit').textContent = racine.dataset.dit; }
  });

  // A conversation asks for itself again when it is told that something changed; it stays at its last words.
  function auBout() {
    var boite = document.querySelector('[data-bas]');
    if (boite) { boite.scrollTop = boite.scrollHeight; } else if (vif) { scrollTo(0, document.body.scrollHeight); }
  }
  var vif = document.querySelector('[data-vif]'), flux = null;
  auBout();
  function relire() {
    fetch(vif.dataset.vifPage, { headers: { 'X-Vif': 'oui' } }).then(function (r) { return r.ok ? r.text() : ''; }).then(function (html) {
      var neuf = new DOMParser().parseFromString(html, 'text/html').getElementById(vif.dataset.vifRegion);
      var vieux = document.getElementById(vif.dataset.vifRegion);
      if (!neuf || !vieux || neuf.textContent === vieux.textContent) { return; }
      vieux.replaceWith(neuf);
      if (neuf.dataset.nonLus !== '0') {
        document.getElementById('dit').textContent = neuf.dataset.dit;
        var lu = document.querySelector('form[action$="/lu"]');
        if (lu) { fetch(lu.action, { method: 'POST', body: new URLSearchParams(new FormData(lu)) }); }
      }
      auBout();
    }).catch(function () {});
  }
  function suivre() {
    if (!vif || flux || document.hidden || !window.EventSource) { return; }
    flux = new EventSource(vif.dataset.vif);
    flux.onmessage = relire;
  }
  function lacher() { if (flux) { flux.close(); flux = null; } }
  document.addEventListener('visibilitychange', function () { if (document.hidden) { lacher(); } else { suivre(); } });
  window.addEventListener('pagehide', lacher);
  suivre();
  // A ready sentence goes into the box, where it can still be changed.
  document.addEventListener('click', function (e) {
    var phrase = e.target.closest ? e.target.closest('[data-phrase]') : null;
    var boite = phrase && document.querySelector('.c-saisie textarea');
    if (boite) { e.preventDefault(); boite.value = phrase.dataset.phrase; boite.focus(); }
  });
  // The name of the file that will leave is said beside the box.
  document.addEventListener('change', function (e) {
    var joint = document.getElementById('joint');
    if (joint && e.target.type === 'file') { joint.textContent = e.target.files.length ? e.target.files[0].name : ''; }
  });
  // In a calendar's grid, arrows go to the nearest moment, or the nearest free hour, that way.
  document.addEventListener('keydown', function (e) {
    var grille = e.target.closest ? e.target.closest('.grille') : null;
    var sens = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[e.key];
    if (!grille || !sens || !e.target.matches('a, button')) { return; }
    var ici = e.target.getBoundingClientRect();
    var proche = null;
    var moins = Infinity;
    grille.querySelectorAll('a, button').forEach(function (autre) {
      var la = autre.getBoundingClientRect();
      var x = la.left - ici.left;
      var y = la.top - ici.top;
      var avance = sens[0] * x + sens[1] * y;
      var ecart = sens[0] ? Math.abs(y) * 3 : Math.abs(x) * 30;
      if (autre !== e.target && avance > 4 && avance + ecart < moins) { moins = avance + ecart; proche = autre; }
    });
    if (proche) { proche.focus(); e.preventDefault(); }
  });

  // Closing one's session leaves nothing typed on the device.
  document.addEventListener('submit', function (e) {
    if (!/\/sortir$/.test(e.target.action)) { return; }
    Object.keys(localStorage).forEach(function (k) { if (/^(cote|apres):/.test(k)) { localStorage.removeItem(k); } });
  });

  // A visitor's home and help page keep the help numbers at hand without network.
  var aide = document.querySelector('body.public a[href$="/aide"]');
  var ici = location.pathname.replace(/\/$/, '');
  if (aide && 'serviceWorker' in navigator && (ici === aide.pathname || ici + '/aide' === aide.pathname)) {
    navigator.serviceWorker.register('/hors-ligne.js?aide=' + aide.pathname).catch(function () {});
  }

  // The wheel turns only for who accepts movement; the draw is the server's, and the page says the same without it.
  var calme = window.matchMedia('(prefers-reduced-motion: reduce)');
  var tourne = false;
  document.addEventListener('click', function (e) {
    var lancer = e.target.closest && e.target.closest('[data-lancer]');
    if (!lancer || calme.matches || e.ctrlKey || e.metaKey) { return; }
    e.preventDefault();
    if (!tourne) { tourne = true; tirer(lancer.href); }
  });
  function tirer(adresse) {
    fetch(adresse, { credentials: 'same-origin' }).then(function (r) { return r.text(); }).then(function (texte) {
      var autre = new DOMParser().parseFromString(texte, 'text/html');
      var roue = document.getElementById('roue');
      var depart = Number(roue.dataset.angle);
      var deja = Number(roue.dataset.tourne || 0);
      var vers = Number(autre.getElementById('roue').dataset.angle) - depart;
      var tours = deja - 1080 - (((deja - vers) % 360) + 360) % 360;
      roue.dataset.tourne = tours;
      roue.style.setProperty('--angle', tours + 'deg');
      setTimeout(function () { poser(autre, adresse); }, 3300);
    }).catch(function () { location.assign(adresse); });
  }
  function poser(autre, adresse) {
    tourne = false;
    document.getElementById('resultat').replaceWith(autre.getElementById('resultat'));
    var suivante = autre.querySelector('#roue [data-lancer]').href;
    document.querySelectorAll('[data-lancer]').forEach(function (a) { a.href = suivante; });
    history.replaceState(null, '', adresse);
    var titre = document.querySelector('#resultat h2');
    if (titre) { document.getElementById('dit').textContent = titre.textContent; }
  }
})();
