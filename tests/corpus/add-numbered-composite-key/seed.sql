insert into scores (player) values ('Ada'), ('Ada'), ('');
