import { id, oneOf, references, Table } from "colonnade/schema";

export class Moods extends Table {
  id = id();
  mood = oneOf("it's fine", "so\\so", "🙂", "", "  padded", "line\nbreak", "ÄÖ").nullable();
  kind = oneOf("it's", "back\\slash", "🙃", "plain").asEnum("mood kind");
}

export class Days extends Table {
  id = id();
  moodId = references(() => Moods, { onDelete: "cascade" });
}
