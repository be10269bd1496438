insert into tokens ("key") values ('a'), ('b'), ('');
