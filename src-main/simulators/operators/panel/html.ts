declare const markup: unique symbol
/** Text that is HTML already. */
export type Html = { readonly [markup]: true; readonly text: string }

type Part = string | number | Html | readonly Html[]

/** Builds HTML: every inserted text is escaped, unless it was built the same way. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = strings.reduce((sum, piece, index) => sum + written(parts[index - 1] ?? '') + piece)
  return { text } as Html
}

function written(part: Part): string {
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return 'text' in part ? part.text : part.map(({ text }) => text).join('')
}
