insert into samples (id, val) values (1, '1000-01-01 00:00:00.000');
insert into samples (id, val) values (2, '1969-12-31 23:59:59.001');
insert into samples (id, val) values (3, '2000-02-29 12:34:56.789');
insert into samples (id, val) values (4, '9999-12-31 23:59:59.999');
insert into samples (id, val) values (5, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
