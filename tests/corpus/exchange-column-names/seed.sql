insert into people (id, first, last) values (1, 'Ada', 'Lovelace');
