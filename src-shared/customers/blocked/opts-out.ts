/** What is said in the first message, and what people know of other senders. */
const words: ReadonlySet<string> = new Set(['pare', 'sair', 'cancelar', 'stop'])

/** Said at the end of the first message of a shop that hears the answer. */
export const optOutWords = 'Sair: responda SAIR'

/**
 * Whether a reply asks for no more messages, in whatever case, accents or words around it: better to lose a yes, which can
 * be given again, than to miss a no.
 */
export function optsOut(reply: string): boolean {
  const plain = reply
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
  return plain.split(/[^a-z0-9]+/).some((word) => words.has(word))
}
