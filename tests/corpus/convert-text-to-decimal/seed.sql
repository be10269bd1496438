insert into samples (id, val) values (1, '7');
insert into samples (id, val) values (2, '-.005');
insert into samples (id, val) values (3, '123456789012345678.995');
insert into samples (id, val) values (4, '-0.001');
insert into samples (id, val) values (5, '+1.5');
insert into samples (id, val) values (6, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
