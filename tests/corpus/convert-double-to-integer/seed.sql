insert into samples (id, val) values (1, '2.5');
insert into samples (id, val) values (2, '-2.5');
insert into samples (id, val) values (3, '0.49999999999999994');
insert into samples (id, val) values (4, '-0.4');
insert into samples (id, val) values (5, '2147483647.25');
insert into samples (id, val) values (6, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
