/** The version of this package, as `schema_version.generator` records it; a test holds it to package.json. */
export const version = "0.1.0";
