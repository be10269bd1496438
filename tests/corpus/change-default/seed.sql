insert into jobs (id, state, tries) values (1, 'old', 3);
