/** The messages of one part of the editor: the type demands the same keys in both languages. */
export const defineMessages = <Key extends string>(messages: {
  readonly ja: Readonly<Record<Key, string>>
  readonly en: Readonly<Record<NoInfer<Key>, string>>
}) => messages
