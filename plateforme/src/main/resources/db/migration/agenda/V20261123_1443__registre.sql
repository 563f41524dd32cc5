-- What each column about a person is for, under which text, how long: the register of data reads it.
comment on column agenda.plage.membre_id is 'Savoir qui reçoit, et quand | contrat de travail | présence dans l’équipe + 1 an';
comment on column agenda.rendez_vous.membre_id is 'Dire avec qui la personne a rendez-vous | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.mouvement.quoi is 'Raconter ce qu’est devenu un rendez-vous | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.mouvement.par is 'Dire qui a pris, déplacé ou annulé | mission d’intérêt public | dernier contact + 2 ans';
