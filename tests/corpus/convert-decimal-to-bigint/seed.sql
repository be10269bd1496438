insert into samples (id, val) values (1, '9223372036854775.500');
insert into samples (id, val) values (2, '-1.500');
insert into samples (id, val) values (3, '-0.499');
insert into samples (id, val) values (4, '0.500');
insert into samples (id, val) values (5, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
