import { id, oneOf, references, Table } from "colonnade/schema";

export class Moods extends Table {
  id = id();
  mood = oneOf("it''s", "so/so\\", "🙁🙁", "none", "padded  ", "äö", 'tab\tand "quote"').nullable().renamedValues({
    "it's fine": "it''s",
    "so\\so": "so/so\\",
    "🙂": "🙁🙁",
    "": "none",
    "  padded": "padded  ",
    "line\nbreak": 'tab\tand "quote"',
    ÄÖ: "äö",
  });
  kind = oneOf("it'''s", "\\", "🙂🙂", "plain")
    .asEnum("mood kind")
    .renamedValues({ "it's": "it'''s", "back\\slash": "\\", "🙃": "🙂🙂" });
}

export class Days extends Table {
  id = id();
  moodId = references(() => Moods, { onDelete: "cascade" });
}
