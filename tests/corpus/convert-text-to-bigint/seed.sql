insert into samples (id, val) values (1, '9223372036854775807');
insert into samples (id, val) values (2, '-9223372036854775808');
insert into samples (id, val) values (3, '9007199254740993');
insert into samples (id, val) values (4, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
