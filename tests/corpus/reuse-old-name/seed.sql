insert into people (id, code) values (1, 'Ada');
