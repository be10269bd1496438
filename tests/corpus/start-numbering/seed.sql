insert into jobs (id, name) values (-3, 'a'), (0, 'nought'), (7, 'b');
insert into runs (id, job) values (1, -3), (2, 0), (3, 7);
