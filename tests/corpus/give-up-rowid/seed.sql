insert into words (word, sense) values ('it''s', null);
insert into words (word, sense) values ('', '🙂 ');
insert into uses (id, word) values (1, '');
