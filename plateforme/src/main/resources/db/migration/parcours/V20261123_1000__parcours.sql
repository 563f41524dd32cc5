-- The accompaniment: its life cycle, who walks beside, what was asked, what moved.
create schema parcours;
grant usage on schema parcours to ${application};

create table parcours.accompagnement (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    jeune_id uuid not null,
    etat text not null check (etat in ('ACCUEILLI', 'ACCOMPAGNE', 'EN_PAUSE', 'EN_VEILLE', 'SORTI', 'ARCHIVE')),
    etat_avant text check (etat_avant in ('ACCUEILLI', 'ACCOMPAGNE')),
    depuis timestamptz not null,
    debut timestamptz not null,
    rythme_jours smallint not null check (rythme_jours between 1 and 180),
    dernier_contact_le timestamptz not null,
    dernier_contact_canal text not null,
    relances smallint not null default 0,
    origine text check (origine in ('JEUNE', 'ECHEANCE', 'AGE', 'DECES', 'DEMENAGEMENT', 'EMPLOI', 'STRUCTURE', 'AUTORITE', 'ERREUR_SAISIE')),
    situation text check (situation in ('EMPLOI', 'ALTERNANCE', 'FORMATION', 'IMMERSION', 'PMSMP', 'VOLONTARIAT_BENEVOLAT', 'SCOLARITE', 'CREATION_ACTIVITE', 'DEMANDEUR_EMPLOI', 'SANS_SITUATION', 'INCONNUE')),
    version integer not null default 0,
    primary key (structure_id, jeune_id),
    check ((etat in ('EN_PAUSE', 'EN_VEILLE')) = (etat_avant is not null)),
    check ((etat = 'SORTI') = (origine is not null and situation is not null))
);
call socle.cloisonner('parcours.accompagnement');
comment on column parcours.accompagnement.jeune_id is 'Accompagner la personne | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.accompagnement.etat is 'Savoir où en est la route commune | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.accompagnement.etat_avant is 'Revenir sans rien ressaisir | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.accompagnement.rythme_jours is 'Se voir au rythme convenu | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.accompagnement.dernier_contact_le is 'Prendre des nouvelles au bon moment | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.accompagnement.dernier_contact_canal is 'Reprendre par le même chemin | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.accompagnement.relances is 'S’arrêter après deux signes | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.accompagnement.origine is 'Dire qui a choisi la fin | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.accompagnement.situation is 'Savoir ce qu’elle fait à la fin, si elle le dit | mission d’intérêt public | dernier contact + 2 ans';

-- DOMAINE §3: every transition that is not in this list is refused, whoever writes.
create table parcours.transition (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    de text not null,
    vers text not null,
    le timestamptz not null,
    par text not null,
    motif text not null default '',
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references parcours.accompagnement (structure_id, jeune_id),
    constraint transition_permise check ((de, vers) in (
        ('CONTACT', 'ACCUEILLI'),
        ('ACCUEILLI', 'ACCOMPAGNE'),
        ('ACCUEILLI', 'EN_PAUSE'), ('ACCOMPAGNE', 'EN_PAUSE'), ('EN_VEILLE', 'EN_PAUSE'),
        ('ACCUEILLI', 'EN_VEILLE'), ('ACCOMPAGNE', 'EN_VEILLE'),
        ('EN_PAUSE', 'ACCUEILLI'), ('EN_PAUSE', 'ACCOMPAGNE'), ('EN_VEILLE', 'ACCUEILLI'), ('EN_VEILLE', 'ACCOMPAGNE'),
        ('ACCUEILLI', 'SORTI'), ('ACCOMPAGNE', 'SORTI'), ('EN_PAUSE', 'SORTI'), ('EN_VEILLE', 'SORTI'),
        ('SORTI', 'ACCOMPAGNE'),
        ('ACCUEILLI', 'ARCHIVE'), ('ACCOMPAGNE', 'ARCHIVE'), ('EN_PAUSE', 'ARCHIVE'), ('EN_VEILLE', 'ARCHIVE'), ('SORTI', 'ARCHIVE'),
        ('ARCHIVE', 'ACCOMPAGNE')))
);
create index transition_du_jeune on parcours.transition (structure_id, jeune_id, le);
call socle.cloisonner('parcours.transition', 'select, insert', false);
comment on column parcours.transition.jeune_id is 'Garder l’histoire de la route commune | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.transition.motif is 'Dire pourquoi, quand la structure décide | mission d’intérêt public | dernier contact + 2 ans';

-- 0 or 1 référent at any instant.
create table parcours.affectation (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    membre_id uuid not null,
    du timestamptz not null,
    au timestamptz check (au >= du),
    voulu_par text not null check (voulu_par in ('JEUNE', 'STRUCTURE')),
    motif text not null default '',
    raconte text not null default '',
    primary key (structure_id, id),
    constraint un_seul_referent exclude using gist (structure_id with =, jeune_id with =, tstzrange(du, au) with &&)
);
create index affectation_du_jeune on parcours.affectation (structure_id, jeune_id);
create index portefeuille on parcours.affectation (structure_id, membre_id) where au is null;
call socle.cloisonner('parcours.affectation');
comment on column parcours.affectation.jeune_id is 'Savoir qui l’accompagne | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.affectation.motif is 'Dire à la personne pourquoi cela change | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.affectation.raconte is 'Raconter le relais à la personne | mission d’intérêt public | dernier contact + 2 ans';

create table parcours.autre_referent (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    demande_le timestamptz not null,
    traite_le timestamptz,
    primary key (structure_id, id)
);
create unique index une_demande_a_la_fois on parcours.autre_referent (structure_id, jeune_id) where traite_le is null;
call socle.cloisonner('parcours.autre_referent');
comment on column parcours.autre_referent.jeune_id is 'Changer de personne sans motif | mission d’intérêt public | dernier contact + 2 ans';

create table parcours.demande (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    mots text not null check (mots <> ''),
    etat text not null check (etat in ('POSEE', 'PRISE_EN_CHARGE', 'REPONDUE', 'RETIREE')),
    posee_le timestamptz not null,
    repondre_avant date not null,
    repondue_le timestamptz,
    primary key (structure_id, id)
);
create index demande_du_jeune on parcours.demande (structure_id, jeune_id);
call socle.cloisonner('parcours.demande');
comment on column parcours.demande.jeune_id is 'Répondre à ce qu’elle demande | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.demande.mots is 'Garder ce qu’elle demande, dans ses mots | mission d’intérêt public | dernier contact + 2 ans';

-- A reformulation keeps its versions; the young person agrees or corrects.
create table parcours.reformulation (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    demande_id uuid not null,
    numero smallint not null,
    texte text not null check (texte <> ''),
    par uuid not null,
    le timestamptz not null,
    reponse text not null default 'ATTENDUE' check (reponse in ('ATTENDUE', 'ACCORD', 'CORRECTION')),
    correction text not null default '' check ((reponse = 'CORRECTION') = (correction <> '')),
    repondu_le timestamptz,
    primary key (structure_id, id),
    unique (structure_id, demande_id, numero),
    foreign key (structure_id, demande_id) references parcours.demande (structure_id, id)
);
call socle.cloisonner('parcours.reformulation');
comment on column parcours.reformulation.texte is 'Vérifier qu’on a bien compris | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.reformulation.correction is 'Entendre la correction de la personne | mission d’intérêt public | dernier contact + 2 ans';

create table parcours.rencontre (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    membre_id uuid not null,
    rendez_vous_id uuid,
    nature text not null check (nature in ('PREMIER_ACCUEIL', 'ENTRETIEN')),
    modalite text not null check (modalite in ('SUR_PLACE', 'TELEPHONE', 'VISIO', 'MARCHE', 'HORS_LES_MURS')),
    lieu_id uuid,
    lieu_libre text not null default '',
    preoccupation text not null default '',
    le timestamptz not null,
    primary key (structure_id, id)
);
create index rencontre_du_jeune on parcours.rencontre (structure_id, jeune_id, le);
call socle.cloisonner('parcours.rencontre');
comment on column parcours.rencontre.jeune_id is 'Se souvenir des rencontres | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.rencontre.preoccupation is 'Partir de ce qui compte aujourd’hui | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.rencontre.lieu_libre is 'Se voir hors les murs | mission d’intérêt public | dernier contact + 2 ans';

-- A dated step forward, said by a voice. Nothing counts what is missing.
create table parcours.pas (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    le date not null,
    quoi text not null check (quoi <> ''),
    voix text not null check (voix in ('JEUNE', 'EQUIPE', 'PAIR', 'PROCHE', 'PARTENAIRE', 'HASARD')),
    par text not null default '',
    ecrit_le timestamptz not null,
    primary key (structure_id, id)
);
create index pas_du_jeune on parcours.pas (structure_id, jeune_id, le);
call socle.cloisonner('parcours.pas');
comment on column parcours.pas.jeune_id is 'Rendre visible ce qui a bougé | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.pas.quoi is 'Rendre visible ce qui a bougé | mission d’intérêt public | dernier contact + 2 ans';

create view parcours.p_accompagnement with (security_invoker = true) as
    select jeune_id, etat, etat_avant, depuis, debut, rythme_jours, dernier_contact_le, dernier_contact_canal, relances, origine, situation, version
      from parcours.accompagnement;
create view parcours.p_referent with (security_invoker = true) as
    select jeune_id, membre_id, du, voulu_par, raconte from parcours.affectation where au is null;
create view parcours.p_affectation with (security_invoker = true) as
    select id, jeune_id, membre_id, du, au, voulu_par, motif, raconte from parcours.affectation;
create view parcours.p_demande with (security_invoker = true) as
    select id, jeune_id, mots, etat, posee_le, repondre_avant, repondue_le from parcours.demande;
create view parcours.p_reformulation with (security_invoker = true) as
    select id, demande_id, numero, texte, par, le, reponse, correction, repondu_le from parcours.reformulation;
create view parcours.p_rencontre with (security_invoker = true) as
    select id, jeune_id, membre_id, rendez_vous_id, nature, modalite, lieu_id, lieu_libre, preoccupation, le from parcours.rencontre;
create view parcours.p_pas with (security_invoker = true) as
    select id, jeune_id, le, quoi, voix, par, ecrit_le from parcours.pas;
create view parcours.p_autre_referent with (security_invoker = true) as
    select id, jeune_id, demande_le from parcours.autre_referent where traite_le is null;
create view parcours.p_transition with (security_invoker = true) as
    select id, jeune_id, de, vers, le, par, motif from parcours.transition;
grant select on parcours.p_accompagnement, parcours.p_referent, parcours.p_affectation, parcours.p_demande, parcours.p_reformulation,
    parcours.p_rencontre, parcours.p_pas, parcours.p_autre_referent, parcours.p_transition to ${application};
