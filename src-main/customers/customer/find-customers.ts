import type { CustomerView } from '#shared/customers/customer/customer'
import { parseMobile } from '#shared/customers/customer/mobile'
import { parseTaxId } from '#shared/customers/customer/tax-id'
import { ftsPrefixQuery } from '#shared/goods/catalog/search-terms'
import { asWritten, suggestWords } from '#shared/goods/catalog/suggest-words'
import type { Suggestion } from '#shared/goods/catalog/suggestion'
import type { ReadDb } from '../../platform/database/connection'
import { customersByDigits, customersByName, isAnyoneNamed } from './customer-rows'

const shown = 50
const shortestName = 2

/** Customers by document, mobile, code or card when digits were typed, else by name from two letters on (FEATURES A2). */
export function findCustomers(
  db: ReadDb,
  text: string,
): { customers: CustomerView[]; more: boolean; suggestion: Suggestion | null } {
  const found = search(db, text.trim())
  return {
    customers: found.slice(0, shown),
    more: found.length > shown,
    suggestion: found.length === 0 ? suggestCustomer(db, text) : null,
  }
}

/** Whose name words that find nobody may have meant. */
function suggestCustomer(db: ReadDb, text: string): Suggestion | null {
  const words = suggestWords(text, (meant) => isAnyoneNamed(db, ftsPrefixQuery(meant.join(' ')) ?? ''))
  const query = words && ftsPrefixQuery(words.join(' '))
  const [example] = query === undefined ? [] : customersByName(db, query)
  return words && example ? { words: asWritten(words, example.name), example: example.name } : null
}

function search(db: ReadDb, text: string): CustomerView[] {
  const document = parseTaxId(text)?.value
  const mobile = parseMobile(text)
  const exact = [document, mobile, ...casesOf(text)].flatMap((key) => (key ? customersByDigits(db, key) : []))
  if (exact.length > 0) return [...new Map(exact.map((customer) => [customer.id, customer])).values()]
  const query = text.length >= shortestName ? ftsPrefixQuery(text) : undefined
  return query === undefined ? [] : customersByName(db, query)
}

/** A code or card as typed, and as Caps Lock would have it the other way: each is looked up by its index. */
function casesOf(text: string): readonly string[] {
  return /[a-z]/i.test(text) && /\d/.test(text)
    ? [...new Set([text, text.toUpperCase(), text.toLowerCase()])]
    : [text]
}
