-- What was shown and what clinicians answered. Patients and clinicians are keyed hashes; no name, id or value is kept.
-- H2 (in PostgreSQL mode) and PostgreSQL read the same file.

-- A card, as one clinician saw it on one state of the evidence. Showing it again counts, it adds no row.
create table shown_card (
	id           char(64)                 not null primary key,
	card         varchar(64)              not null,
	advice       varchar(64)              not null,
	indicator    varchar(16)              not null,
	hook         varchar(64)              not null,
	rule_version varchar(32)              not null,
	evidence     char(64)                 not null,
	re_alert_triggers varchar(8000)       not null,
	patient      char(64)                 not null,
	clinician    char(64)                 not null,
	first_shown  timestamp with time zone not null,
	last_shown   timestamp with time zone not null,
	times        integer                  not null,
	silent       boolean                  not null
);
create index shown_card_reader on shown_card (patient, clinician, advice);
create index shown_card_card on shown_card (card);
create index shown_card_first_shown on shown_card (first_shown);
create index shown_card_last_shown on shown_card (last_shown);

-- What a client reported of a card, known or not. The id is a hash of the report: the same report twice is one.
create table answer (
	id            char(64)                 not null primary key,
	card          varchar(64)              not null,
	outcome       varchar(16)              not null,
	reason_code   varchar(256),
	reason_system varchar(1024),
	user_comment  varchar(65536),
	outcome_at    timestamp with time zone not null,
	received_at   timestamp with time zone not null
);
create index answer_card on answer (card);
create index answer_received_at on answer (received_at);

create table accepted_suggestion (
	answer     char(64)    not null references answer (id) on delete cascade,
	suggestion varchar(64) not null,
	primary key (answer, suggestion)
);

-- An answer belongs to the newest row of its card that was there when it came.
create view answered_card as
select s.id as shown, a.id as answer, a.outcome, a.reason_code, a.user_comment, a.outcome_at, a.received_at
from shown_card s
join answer a on a.card = s.card and a.received_at >= s.first_shown
where s.silent = false
and not exists (
	select 1 from shown_card later
	where later.card = s.card and later.silent = false
	and later.first_shown > s.first_shown and later.first_shown <= a.received_at);
