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

  // A visitor's home and help page keep the help numbers at hand without network.
  var aide = document.querySelector('body.public a[href$="/aide"]');
  var ici = location.pathname.replace(/\/$/, '');
  if (aide && 'serviceWorker' in navigator && (ici === aide.pathname || ici + '/aide' === aide.pathname)) {
    navigator.serviceWorker.register('/hors-ligne.js?aide=' + aide.pathname).catch(function () {});
  }
})();
