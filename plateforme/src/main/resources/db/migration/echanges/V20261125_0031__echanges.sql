-- One conversation for each young person, with whoever accompanies them and the team, whatever the way.
create schema echanges;
grant usage on schema echanges to ${application};

create table echanges.conversation (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    jeune_id uuid not null,
    secret text not null,
    ouverte_le timestamptz not null,
    dernier_le timestamptz not null,
    attend boolean not null default false,
    lu_jeune_le timestamptz,
    lu_equipe_le timestamptz,
    primary key (structure_id, jeune_id),
    constraint un_secret_par_conversation unique (structure_id, secret)
);
create index conversation_derniere on echanges.conversation (structure_id, dernier_le);
create index conversation_attend on echanges.conversation (structure_id, dernier_le) where attend;
call socle.cloisonner('echanges.conversation', trace => false);
comment on column echanges.conversation.jeune_id is 'Parler avec la personne | mission d’intérêt public | 12 mois';
comment on column echanges.conversation.secret is 'Ranger sa réponse par courriel dans sa conversation | mission d’intérêt public | 12 mois';
comment on column echanges.conversation.attend is 'Savoir à qui il reste à répondre | mission d’intérêt public | 12 mois';

create table echanges.message (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    voix text not null check (voix in ('JEUNE', 'EQUIPE', 'MAISON')),
    membre_id uuid,
    texte text not null check (length(texte) <= 4000),
    canal text not null check (canal in ('WEB', 'SMS', 'COURRIEL')),
    en_clair boolean not null default false,
    document_id uuid,
    recu_id uuid,
    diffusion_id uuid,
    le timestamptz not null,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references echanges.conversation (structure_id, jeune_id),
    constraint une_fois_par_recu unique (structure_id, recu_id),
    check ((voix = 'EQUIPE') = (membre_id is not null)),
    check (texte <> '' or document_id is not null)
);
create index message_du_jeune on echanges.message (structure_id, jeune_id, le);
call socle.cloisonner('echanges.message', trace => false);
comment on column echanges.message.jeune_id is 'Parler avec la personne | mission d’intérêt public | 12 mois';
comment on column echanges.message.membre_id is 'Dire qui a écrit | mission d’intérêt public | 12 mois';
comment on column echanges.message.texte is 'Se parler | mission d’intérêt public | 12 mois';
comment on column echanges.message.voix is 'Dire qui parle | mission d’intérêt public | 12 mois';
comment on column echanges.message.canal is 'Répondre par le même chemin | mission d’intérêt public | 12 mois';
comment on column echanges.message.en_clair is 'Dire ce qui est parti en clair, comme elle l’a choisi | consentement | 12 mois';

-- What each person chose; nothing here for who chose nothing.
create table echanges.choix (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    jeune_id uuid not null,
    calme_debut time,
    calme_fin time,
    en_clair boolean not null default false,
    montre_lu boolean not null default true,
    primary key (structure_id, jeune_id),
    check ((calme_debut is null) = (calme_fin is null))
);
call socle.cloisonner('echanges.choix');
comment on column echanges.choix.jeune_id is 'Écrire à la personne comme elle l’a choisi | mission d’intérêt public | dernier contact + 2 ans';
comment on column echanges.choix.en_clair is 'N’écrire en clair que si elle l’a choisi | consentement | dernier contact + 2 ans';
comment on column echanges.choix.montre_lu is 'Montrer à tous deux ce qui est lu, ou à personne | consentement | dernier contact + 2 ans';

create table echanges.stop (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    canal text not null check (canal in ('SMS', 'COURRIEL')),
    vers text not null,
    le timestamptz not null,
    primary key (structure_id, canal, vers)
);
call socle.cloisonner('echanges.stop', trace => false);
comment on column echanges.stop.canal is 'Ne plus écrire à qui a dit stop | consentement | jusqu’à ce qu’elle le lève';
comment on column echanges.stop.vers is 'Ne plus écrire à qui a dit stop | consentement | jusqu’à ce qu’elle le lève';

-- Somebody wrote whom nobody knows: it waits for whoever recognises them.
create table echanges.inconnu (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    canal text not null check (canal in ('SMS', 'COURRIEL')),
    de text not null,
    texte text not null,
    le timestamptz not null,
    traite_le timestamptz,
    traite_par text not null default '',
    jeune_id uuid,
    primary key (structure_id, id)
);
create index inconnu_attend on echanges.inconnu (structure_id, le) where traite_le is null;
call socle.cloisonner('echanges.inconnu', trace => false);
comment on column echanges.inconnu.canal is 'Répondre par le même chemin | mission d’intérêt public | 90 jours';
comment on column echanges.inconnu.de is 'Reconnaître qui écrit | mission d’intérêt public | 90 jours';
comment on column echanges.inconnu.texte is 'Reconnaître qui écrit | mission d’intérêt public | 90 jours';
comment on column echanges.inconnu.traite_par is 'Dire qui s’en est occupé | mission d’intérêt public | 90 jours';
comment on column echanges.inconnu.jeune_id is 'Ranger le message chez la bonne personne | mission d’intérêt public | 90 jours';

-- How the structure writes: its quiet hours, how many automatic messages a day, how many reminders of a meeting.
create table echanges.reglage (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id smallint not null default 1 check (id = 1),
    calme_debut time not null default '20:00',
    calme_fin time not null default '08:00',
    par_jour smallint not null default 3 check (par_jour between 1 and 20),
    relances smallint not null default 2 check (relances between 0 and 5),
    primary key (structure_id, id)
);
call socle.cloisonner('echanges.reglage');

-- Reminders before a meeting of this kind, in minutes; without a line, 48 hours and 3 hours.
create table echanges.rappel (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    nature text not null,
    minutes integer not null check (minutes between 15 and 20160),
    primary key (structure_id, nature, minutes)
);
call socle.cloisonner('echanges.rappel', trace => false);

create table echanges.relance (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    le timestamptz not null,
    primary key (structure_id, id)
);
create index relance_du_jeune on echanges.relance (structure_id, jeune_id, le);
call socle.cloisonner('echanges.relance', trace => false);
comment on column echanges.relance.jeune_id is 'S’arrêter après deux signes | mission d’intérêt public | 12 mois';

create table echanges.modele (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    titre text not null check (titre <> '' and length(titre) <= 60),
    texte text not null check (texte <> '' and length(texte) <= 1000),
    retire_le timestamptz,
    primary key (structure_id, id)
);
call socle.cloisonner('echanges.modele');

-- What the pages read.
create view echanges.p_conversation with (security_invoker = true) as
    select jeune_id, dernier_le, attend, lu_jeune_le, lu_equipe_le from echanges.conversation;
create view echanges.p_message with (security_invoker = true) as
    select id, jeune_id, voix, membre_id, texte, canal, en_clair, document_id, diffusion_id, le from echanges.message;
create view echanges.p_choix with (security_invoker = true) as
    select jeune_id, calme_debut, calme_fin, en_clair, montre_lu from echanges.choix;
create view echanges.p_inconnu with (security_invoker = true) as
    select id, canal, de, texte, le, traite_le from echanges.inconnu;
create view echanges.p_relance with (security_invoker = true) as
    select id, jeune_id, le from echanges.relance;
create view echanges.p_modele with (security_invoker = true) as
    select id, titre, texte from echanges.modele where retire_le is null;
create view echanges.p_stop with (security_invoker = true) as
    select canal, vers, le from echanges.stop;
grant select on echanges.p_conversation, echanges.p_message, echanges.p_choix, echanges.p_inconnu, echanges.p_relance, echanges.p_modele,
    echanges.p_stop to ${application};
