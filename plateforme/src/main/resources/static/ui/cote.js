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
    if (boite) { boite.scrollTop = boite.scrollHeight; }
  }
  auBout();
  var vif = document.querySelector('[data-vif]'), flux = null;
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

  // A visitor's home and help page keep the help numbers at hand without network.
  var aide = document.querySelector('body.public a[href$="/aide"]');
  var ici = location.pathname.replace(/\/$/, '');
  if (aide && 'serviceWorker' in navigator && (ici === aide.pathname || ici + '/aide' === aide.pathname)) {
    navigator.serviceWorker.register('/hors-ligne.js?aide=' + aide.pathname).catch(function () {});
  }
})();
