-- A message leaves once: who took it and when, what the provider answered, and what a person must decide.
alter table envois.message drop constraint message_etat_check;
alter table envois.message
    add column nature text not null default 'AUTOMATIQUE' check (nature in ('VITAL', 'ECRIT', 'AUTOMATIQUE')),
    add column prochain_le timestamptz,
    add column perime_le timestamptz,
    add column pris_le timestamptz,
    add column pris_par text not null default '',
    add column tentatives smallint not null default 0,
    add column numero_court integer not null default 0,
    add column references_recues text[] not null default '{}',
    add column segments smallint not null default 0,
    add column repondre_a text not null default '',
    add column raison text not null default '',
    add column remis_le timestamptz,
    add column decide_le timestamptz,
    add constraint message_etat_check check (etat in
        ('A_ENVOYER', 'EN_COURS', 'ENVOYE', 'REMIS', 'EN_ECHEC', 'PERIME', 'RETENU', 'PEUT_ETRE', 'ANNULE'));
update envois.message set prochain_le = cree_le;
alter table envois.message alter column prochain_le set not null;
drop index envois.message_a_envoyer;
create index message_a_envoyer on envois.message (structure_id, (nature = 'VITAL') desc, prochain_le) where etat = 'A_ENVOYER';
create index message_en_cours on envois.message (structure_id, pris_le) where etat = 'EN_COURS';
create index message_reference on envois.message using btree (structure_id, (references_recues[1])) where etat in ('ENVOYE', 'REMIS');
create index message_du_jeune on envois.message (structure_id, jeune_id, envoye_le);
create index message_a_decider on envois.message (structure_id, cree_le) where etat = 'PEUT_ETRE';
comment on column envois.message.pris_par is 'Savoir quel serveur le portait, s’il tombe | mission d’intérêt public | 12 mois';
comment on column envois.message.tentatives is 'S’arrêter après quelques essais | mission d’intérêt public | 12 mois';
comment on column envois.message.numero_court is 'Reconnaître son accusé de réception | mission d’intérêt public | 12 mois';
comment on column envois.message.references_recues is 'Reconnaître son accusé de réception | mission d’intérêt public | 12 mois';
comment on column envois.message.segments is 'Compter les SMS de la structure | mission d’intérêt public | 12 mois';
comment on column envois.message.repondre_a is 'Ranger sa réponse dans sa conversation | mission d’intérêt public | 12 mois';
comment on column envois.message.raison is 'Dire pourquoi un message n’est pas parti | mission d’intérêt public | 12 mois';

-- A number refused twice: nothing more leaves for it until somebody of the team has checked it.
create table envois.moyen_en_doute (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    canal text not null check (canal in ('SMS', 'COURRIEL')),
    vers text not null,
    echecs smallint not null,
    dernier_le timestamptz not null,
    primary key (structure_id, canal, vers)
);
call socle.cloisonner('envois.moyen_en_doute', trace => false);
comment on column envois.moyen_en_doute.canal is 'Ne pas écrire sans fin à un numéro faux | mission d’intérêt public | jusqu’à vérification, 12 mois au plus';
comment on column envois.moyen_en_doute.vers is 'Ne pas écrire sans fin à un numéro faux | mission d’intérêt public | jusqu’à vérification, 12 mois au plus';
comment on column envois.moyen_en_doute.echecs is 'Ne pas écrire sans fin à un numéro faux | mission d’intérêt public | jusqu’à vérification, 12 mois au plus';

-- Text messages of the month, and the ceiling the structure gave itself; no person in it.
create table envois.compte_sms (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    mois date not null,
    segments integer not null default 0,
    primary key (structure_id, mois)
);
call socle.cloisonner('envois.compte_sms', trace => false);

-- What came from outside, once, in the order it came.
create table envois.recu (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    cle text not null,
    canal text not null check (canal in ('SMS', 'COURRIEL')),
    de text not null,
    pour text not null default '',
    texte text not null,
    le timestamptz not null,
    primary key (structure_id, id),
    unique (structure_id, cle)
);
create index recu_de on envois.recu (structure_id, de);
call socle.cloisonner('envois.recu', 'select, insert, delete', false);
comment on column envois.recu.canal is 'Répondre par le même chemin | mission d’intérêt public | 12 mois';
comment on column envois.recu.de is 'Ranger un message reçu chez la bonne personne | mission d’intérêt public | 12 mois';
comment on column envois.recu.pour is 'Ranger un message reçu chez la bonne personne | mission d’intérêt public | 12 mois';
comment on column envois.recu.texte is 'Lire ce qu’elle écrit | mission d’intérêt public | 12 mois';
alter table envois.compte_sms add column plafond integer;

drop view envois.p_message;
create view envois.p_message with (security_invoker = true) as
    select id, canal, vers, jeune_id, objet, texte, etat, cree_le, envoye_le, nature, remis_le, raison, tentatives, segments, cle
      from envois.message;
create view envois.p_compte_sms with (security_invoker = true) as
    select mois, segments, plafond from envois.compte_sms;
grant select on envois.p_message, envois.p_compte_sms to ${application};
