insert into samples (id, val) values (1, '2024-02-29');
insert into samples (id, val) values (2, '2024-02-29T12:34:56.7Z');
insert into samples (id, val) values (3, '1969-12-31 23:59:59.999');
insert into samples (id, val) values (4, ' 1000-01-01 00:00 ');
insert into samples (id, val) values (5, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
