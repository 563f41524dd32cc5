-- What each column about a person is for, under which text, how long: the register of data reads it.
comment on column donnees.choix.choix is 'Ne pas créer deux fiches d’une même personne | mission d’intérêt public | jusqu’à la reprise';
comment on column donnees.export.liste is 'Savoir quelle liste est sortie | obligation légale (RGPD art. 5) | 5 ans';
comment on column donnees.vocabulaire.mot is 'Reconnaître un lieu ou un collègue sous son nom d’avant | mission d’intérêt public | présence dans l’équipe + 1 an';
comment on column donnees.vocabulaire.cible is 'Reconnaître un lieu ou un collègue sous son nom d’avant | mission d’intérêt public | présence dans l’équipe + 1 an';
