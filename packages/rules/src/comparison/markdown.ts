/** A text of the user's in Markdown: names come from the file and are text, never markup. */
export const inMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>()#+!|~-]/gu, '\\$&').replaceAll(/\s+/gu, ' ')
