insert into jobs (name) values ('a'), ('b');
insert into runs (id, job) values (1, 1), (2, 2), (3, 2);
