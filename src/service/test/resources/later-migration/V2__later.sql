create table later (id integer not null primary key);
