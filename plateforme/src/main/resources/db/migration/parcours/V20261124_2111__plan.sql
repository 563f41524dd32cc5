-- The plan: short, revisable, written by two. Who proposed and who chose are always known (S1-11, S1-12).
create table parcours.action (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    nature text not null check (nature in ('ACTION', 'ESSAI', 'DEMARCHE')),
    quoi text not null check (quoi <> '' and length(quoi) <= 200),
    details text not null default '' check (length(details) <= 500),
    voix text not null check (voix in ('JEUNE', 'EQUIPE', 'PAIR', 'PROCHE', 'PARTENAIRE', 'HASARD')),
    par text not null default '' check (length(par) <= 100),
    ecrit_par text not null,
    propose_le timestamptz not null,
    etat text not null check (etat in ('PROPOSEE', 'CHOISIE', 'FAITE', 'CHANGE_D_AVIS')),
    choisi_le timestamptz,
    choisi_par text,
    depuis timestamptz not null,
    issue text check (issue in ('JE_GARDE', 'JE_CHANGE', 'J_ARRETE')),
    origine text check (origine in ('SEUL', 'ENSEMBLE', 'AVEC_ML', 'PARTENAIRE', 'EX_PAIR', 'INCONNUE')),
    rang integer not null default 0,
    retire_le timestamptz,
    version integer not null default 0,
    primary key (structure_id, id),
    check ((choisi_le is null) = (choisi_par is null)),
    check (etat <> 'CHOISIE' or choisi_le is not null),
    check (etat <> 'PROPOSEE' or choisi_le is null),
    check ((etat = 'FAITE') = (origine is not null)),
    check (issue is null or nature = 'ESSAI' and etat = 'FAITE')
);
create index action_du_jeune on parcours.action (structure_id, jeune_id, rang);
call socle.cloisonner('parcours.action');
comment on column parcours.action.jeune_id is 'Avancer par petits pas choisis | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action.quoi is 'Avancer par petits pas choisis | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action.details is 'Dire qui fait quoi et quand | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action.voix is 'Dire qui propose | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action.par is 'Dire qui propose | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action.ecrit_par is 'Laisser à son auteur ce qu’il a écrit | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action.propose_le is 'Dater ce qui se propose | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action.choisi_le is 'Dater le choix de la personne | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action.choisi_par is 'Savoir si elle a choisi elle-même : rien d’autre ne lui est opposable | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action.issue is 'Dire ce qu’elle garde, change ou arrête après un essai | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action.origine is 'Ne pas s’attribuer ce qu’elle a trouvé seule | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action.rang is 'Ranger le plan comme elle veut | mission d’intérêt public | dernier contact + 2 ans';

-- What happened to each action, and the text that another one replaced.
create table parcours.action_histoire (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    action_id uuid not null,
    quoi text not null check (quoi in ('PROPOSEE', 'CHOISIE', 'FAITE', 'CHANGE_D_AVIS', 'TEXTE', 'RETIREE')),
    texte_avant text not null default '',
    details_avant text not null default '',
    ecrit_par text not null,
    le timestamptz not null,
    primary key (structure_id, id),
    foreign key (structure_id, action_id) references parcours.action (structure_id, id)
);
create index histoire_de_l_action on parcours.action_histoire (structure_id, action_id);
call socle.cloisonner('parcours.action_histoire', 'select, insert', false);
comment on column parcours.action_histoire.quoi is 'Relire comment le plan a changé | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action_histoire.texte_avant is 'Ne perdre aucun texte | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action_histoire.details_avant is 'Ne perdre aucun texte | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.action_histoire.ecrit_par is 'Dire qui a changé le plan | mission d’intérêt public | dernier contact + 2 ans';

-- Several tracks at once; contradictory ones may live together; set aside is not closed (S1-57).
create table parcours.piste (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    quoi text not null check (quoi <> '' and length(quoi) <= 120),
    details text not null default '' check (length(details) <= 240),
    lieu text not null default '' check (length(lieu) <= 120),
    acces text not null default '' check (length(acces) <= 160),
    voix text not null check (voix in ('JEUNE', 'EQUIPE', 'PAIR', 'PROCHE', 'PARTENAIRE', 'HASARD')),
    ecrit_par text not null,
    le timestamptz not null,
    etat text not null check (etat in ('A_ESSAYER', 'PLAIT', 'DE_COTE')),
    mots text not null default '' check (length(mots) <= 240),
    retire_le timestamptz,
    version integer not null default 0,
    primary key (structure_id, id)
);
create index piste_du_jeune on parcours.piste (structure_id, jeune_id);
call socle.cloisonner('parcours.piste');
comment on column parcours.piste.jeune_id is 'Garder plusieurs pistes ouvertes | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.piste.quoi is 'Garder plusieurs pistes ouvertes | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.piste.details is 'Garder plusieurs pistes ouvertes | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.piste.lieu is 'Comparer des pistes par le lieu | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.piste.acces is 'Comparer des pistes par le trajet | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.piste.voix is 'Dire qui propose | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.piste.ecrit_par is 'Laisser à son auteur ce qu’il a écrit | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.piste.mots is 'Entendre pourquoi elle la met de côté, si elle le dit | mission d’intérêt public | dernier contact + 2 ans';

-- What the team must do for somebody, before a date; never a charge of the young person.
create table parcours.tache (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    membre_id uuid,
    objet_id uuid,
    quoi text not null check (quoi <> '' and length(quoi) <= 200),
    avant date not null,
    le timestamptz not null,
    faite_le timestamptz,
    faite_par text,
    primary key (structure_id, id),
    check ((faite_le is null) = (faite_par is null))
);
create index tache_ouverte on parcours.tache (structure_id, membre_id, avant) where faite_le is null;
create index tache_du_jeune on parcours.tache (structure_id, jeune_id);
create unique index une_tache_par_objet on parcours.tache (structure_id, objet_id) where faite_le is null;
call socle.cloisonner('parcours.tache');
comment on column parcours.tache.jeune_id is 'Faire ce qu’on lui a promis | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.tache.membre_id is 'Savoir qui s’en charge | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.tache.quoi is 'Faire ce qu’on lui a promis | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.tache.faite_par is 'Dire qui l’a fait | mission d’intérêt public | dernier contact + 2 ans';

-- A step forward may come from an action that was done: undoing it takes the step back.
alter table parcours.pas add column action_id uuid;

create view parcours.p_action with (security_invoker = true) as
    select id, jeune_id, nature, quoi, details, voix, par, ecrit_par, propose_le, etat, choisi_le, choisi_par, depuis, issue, origine, rang, version
      from parcours.action where retire_le is null;
create view parcours.p_action_histoire with (security_invoker = true) as
    select h.id, h.action_id, a.jeune_id, h.quoi, h.texte_avant, h.details_avant, h.ecrit_par, h.le
      from parcours.action_histoire h
      join parcours.action a on a.structure_id = h.structure_id and a.id = h.action_id;
create view parcours.p_piste with (security_invoker = true) as
    select id, jeune_id, quoi, details, lieu, acces, voix, ecrit_par, le, etat, mots, version from parcours.piste where retire_le is null;
create view parcours.p_tache with (security_invoker = true) as
    select id, jeune_id, membre_id, objet_id, quoi, avant, le from parcours.tache where faite_le is null;
grant select on parcours.p_action, parcours.p_action_histoire, parcours.p_piste, parcours.p_tache to ${application};
