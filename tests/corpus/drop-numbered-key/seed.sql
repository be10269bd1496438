insert into scores (player, game, points) values ('Ada', 1, 3), ('ada', 1, -3), ('', 0, 0), ('O''B', -1, 2147483647);
