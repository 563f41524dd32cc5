-- Outbox of text messages and e-mails.
create schema envois;
grant usage on schema envois to ${application};

create table envois.message (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    cle text not null,
    canal text not null check (canal in ('SMS', 'COURRIEL')),
    vers text not null,
    jeune_id uuid,
    objet text not null default '',
    texte text not null,
    etat text not null default 'A_ENVOYER' check (etat in ('A_ENVOYER', 'ENVOYE', 'EN_ECHEC', 'PERIME')),
    cree_le timestamptz not null,
    envoye_le timestamptz,
    primary key (structure_id, id),
    unique (structure_id, cle)
);
create index message_a_envoyer on envois.message (structure_id, cree_le) where etat = 'A_ENVOYER';
call socle.cloisonner('envois.message');
comment on column envois.message.vers is 'Joindre la personne par le moyen qu’elle a choisi | mission d’intérêt public | 12 mois';
comment on column envois.message.jeune_id is 'Retrouver ses messages pour elle | mission d’intérêt public | 12 mois';
comment on column envois.message.objet is 'Dire de qui vient le message | mission d’intérêt public | 12 mois';
comment on column envois.message.texte is 'Prévenir la personne, sans thème ni motif | mission d’intérêt public | 12 mois';

create view envois.p_message with (security_invoker = true) as
    select id, canal, vers, jeune_id, objet, texte, etat, cree_le, envoye_le from envois.message;
grant select on envois.p_message to ${application};
