import { removeAccents } from '@brazilian-utils/brazilian-utils'

/** The text without accents and cedillas, otherwise unchanged: `Pão Açúcar` is `Pao Acucar`. */
export function foldAccents(text: string): string {
  return removeAccents(text).normalize('NFC')
}

/**
 * The words of a search, lower-case and without accents. Only letters and digits count; all else separates,
 * as in SQLite's FTS5 tokenizer `unicode61`, so that a term never becomes more than one token there.
 */
export function searchTerms(text: string): string[] {
  return foldAccents(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * An FTS5 query that finds rows holding a word that begins with each term: `cam azul` is `"cam"* "azul"*`.
 * Quotes make words such as `or` and `near` plain text, and a term cannot hold a quote.
 *
 * @returns `undefined` when there is no term: FTS5 refuses an empty query.
 */
export function ftsPrefixQuery(text: string): string | undefined {
  const terms = searchTerms(text)
  return terms.length === 0 ? undefined : terms.map((term) => `"${term}"*`).join(' ')
}
