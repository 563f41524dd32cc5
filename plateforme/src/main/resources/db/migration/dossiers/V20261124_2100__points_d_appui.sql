-- What a person can lean on, comes before anything that is missing (S1-48, S1-74).
create table dossiers.ressource (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    quoi text not null check (quoi <> '' and length(quoi) <= 120),
    preuve text not null default '' check (length(preuve) <= 240),
    voix text not null check (voix in ('JEUNE', 'EQUIPE', 'PAIR', 'PROCHE', 'PARTENAIRE', 'HASARD')),
    ecrit_par text not null,
    le timestamptz not null,
    retire_le timestamptz,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id)
);
create index ressource_du_jeune on dossiers.ressource (structure_id, jeune_id);
call socle.cloisonner('dossiers.ressource');
comment on column dossiers.ressource.jeune_id is 'S’appuyer sur ce qui tient déjà | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.ressource.quoi is 'S’appuyer sur ce qui tient déjà | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.ressource.preuve is 'Dire d’où on le sait | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.ressource.voix is 'Dire de qui vient cette force | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.ressource.ecrit_par is 'Laisser à son auteur ce qu’il a écrit | mission d’intérêt public | dernier contact + 2 ans';

-- The line of life: one line before the meeting, two after; what may come is dotted.
create table dossiers.jalon (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    quand text not null check (quand <> '' and length(quand) <= 40),
    rang date not null,
    quoi text not null check (quoi <> '' and length(quoi) <= 120),
    details text not null default '' check (length(details) <= 240),
    temps text not null check (temps in ('AVANT', 'ENSEMBLE', 'PEUT_ETRE')),
    ecrit_par text not null,
    le timestamptz not null,
    retire_le timestamptz,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id)
);
create index jalon_du_jeune on dossiers.jalon (structure_id, jeune_id);
call socle.cloisonner('dossiers.jalon');
comment on column dossiers.jalon.jeune_id is 'Voir sa route, qui a commencé sans nous | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jalon.quand is 'Voir sa route, comme elle la date | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jalon.rang is 'Ranger sa route dans l’ordre | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jalon.quoi is 'Voir sa route, qui a commencé sans nous | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jalon.details is 'Voir sa route, qui a commencé sans nous | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jalon.temps is 'Distinguer sa route, la route à deux, et ce qui viendra peut-être | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jalon.ecrit_par is 'Laisser à son auteur ce qu’il a écrit | mission d’intérêt public | dernier contact + 2 ans';

-- A need, in their words; opened theme by theme, none imposed. No medical word is asked (DOMAINE §7).
create table dossiers.besoin (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    theme text not null check (theme in ('EMPLOI', 'PROJET_PROFESSIONNEL', 'FORMATION', 'LOGEMENT', 'SANTE', 'MOBILITE', 'CITOYENNETE',
        'DROITS_DEMARCHES', 'BUDGET', 'NUMERIQUE', 'FAMILLE_ENFANTS', 'CULTURE_SPORT_LOISIRS', 'LIEN_SOCIAL')),
    mots text not null check (mots <> '' and length(mots) <= 500),
    ecrit_par text not null,
    le timestamptz not null,
    ferme_le timestamptz,
    version integer not null default 0,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id)
);
create index besoin_du_jeune on dossiers.besoin (structure_id, jeune_id);
call socle.cloisonner('dossiers.besoin');
comment on column dossiers.besoin.jeune_id is 'Chercher avec elle ce qui aide | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.besoin.theme is 'Ouvrir un domaine de vie à la demande | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.besoin.mots is 'Garder ses mots | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.besoin.ecrit_par is 'Laisser à son auteur ce qu’il a écrit | mission d’intérêt public | dernier contact + 2 ans';

-- Levers found for a need, one after the other; none yet means that the team is looking.
create table dossiers.levier (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    besoin_id uuid not null,
    quoi text not null check (quoi <> '' and length(quoi) <= 160),
    details text not null default '' check (length(details) <= 240),
    etape text not null check (etape in ('A_ESSAYER', 'PRET', 'EN_COURS', 'OBTENU')),
    ecrit_par text not null,
    le timestamptz not null,
    primary key (structure_id, id),
    foreign key (structure_id, besoin_id) references dossiers.besoin (structure_id, id)
);
create index levier_du_besoin on dossiers.levier (structure_id, besoin_id, le desc);
call socle.cloisonner('dossiers.levier', 'select, insert');
comment on column dossiers.levier.quoi is 'Ne jamais laisser un besoin seul | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.levier.details is 'Ne jamais laisser un besoin seul | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.levier.etape is 'Dire où on en est | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.levier.ecrit_par is 'Dire qui l’a trouvé | mission d’intérêt public | dernier contact + 2 ans';

-- What somebody answers beside a text: nobody writes in another's words.
create table dossiers.reponse (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    objet text not null check (objet in ('RESSOURCE', 'JALON', 'BESOIN', 'PISTE', 'ACTION', 'PAS', 'NOTE', 'RENCONTRE', 'REFORMULATION')),
    objet_id uuid not null,
    texte text not null check (texte <> '' and length(texte) <= 2000),
    ecrit_par text not null,
    le timestamptz not null,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id)
);
create index reponse_du_jeune on dossiers.reponse (structure_id, jeune_id);
call socle.cloisonner('dossiers.reponse', 'select, insert, delete');
comment on column dossiers.reponse.jeune_id is 'Corriger ou compléter ce qui est écrit sur soi | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.reponse.objet is 'Corriger ou compléter ce qui est écrit sur soi | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.reponse.texte is 'Corriger ou compléter ce qui est écrit sur soi | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.reponse.ecrit_par is 'Laisser à son auteur ce qu’il a écrit | mission d’intérêt public | dernier contact + 2 ans';

create view dossiers.p_ressource with (security_invoker = true) as
    select id, jeune_id, quoi, preuve, voix, ecrit_par, le from dossiers.ressource where retire_le is null;
create view dossiers.p_jalon with (security_invoker = true) as
    select id, jeune_id, quand, rang, quoi, details, temps, ecrit_par, le from dossiers.jalon where retire_le is null;
create view dossiers.p_besoin with (security_invoker = true) as
    select b.id, b.jeune_id, b.theme, b.mots, b.ecrit_par, b.le, b.version, l.quoi levier, l.details, l.etape
      from dossiers.besoin b
      left join lateral (select l.quoi, l.details, l.etape from dossiers.levier l
                          where l.structure_id = b.structure_id and l.besoin_id = b.id order by l.le desc, l.id desc limit 1) l on true
     where b.ferme_le is null;
create view dossiers.p_reponse with (security_invoker = true) as
    select id, jeune_id, objet, objet_id, texte, ecrit_par, le from dossiers.reponse;
grant select on dossiers.p_ressource, dossiers.p_jalon, dossiers.p_besoin, dossiers.p_reponse to ${application};
