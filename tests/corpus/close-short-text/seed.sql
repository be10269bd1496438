insert into samples (id, val) values (1, 'new');
insert into samples (id, val) values (2, 'it''s done');
insert into samples (id, val) values (3, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
