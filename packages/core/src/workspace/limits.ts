/**
 * What a workspace may hold. Beyond these a file is refused with the same kind of error as any other mistake, so that
 * a hostile or broken file cannot make the machine stand still.
 */
export const limits = {
  /** Bytes of a file as UTF-8. */
  fileBytes: 512 * 1024 * 1024,
  /** Bytes of a file in YAML, whose parser needs a hundred times the room and time of JSON's. */
  yamlBytes: 16 * 1024 * 1024,
  /** How deep maps and lists may nest. */
  nesting: 32,
  /** Mistakes of syntax that are told of one file: what follows so many is seldom more than an echo, and costs room. */
  syntaxProblems: 1_000,
  /** Variants of a workspace. */
  variants: 1_000,
  /** Records of one collection of one variant. */
  records: 2_000_000,
  /** Records of all variants, each with those of its bases. */
  resolvedRecords: 10_000_000,
  /** Duties of a variant: tasks times the scopes to which they apply. */
  duties: 2_000_000,
  /** Exceptions of a workspace. */
  exceptions: 100_000,
  /** Own rules of a workspace. */
  policies: 10_000,
  /** Items of a list inside a record. */
  listLength: 10_000,
  /** UTF-16 code units of a text. */
  textLength: 10_000,
  /** UTF-16 code units of an id or a reference. */
  idLength: 200,
  /** Any number. */
  number: 1_000_000_000,
} as const
