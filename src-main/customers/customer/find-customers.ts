import type { CustomerView } from '#shared/customers/customer/customer'
import { parseMobile } from '#shared/customers/customer/mobile'
import { parseTaxId } from '#shared/customers/customer/tax-id'
import { ftsPrefixQuery } from '#shared/goods/catalog/search-terms'
import { asWritten, suggestWords } from '#shared/goods/catalog/suggest-words'
import type { Suggestion } from '#shared/goods/catalog/suggestion'
import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import {
  customerIdsByName,
  customersByDigits,
  customersByEmail,
  customersByName,
  isAnyoneNamed,
} from './customer-rows'

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
  const exact = exactly(db, text)
  if (exact.length > 0) return exact
  const query = text.length >= shortestName ? ftsPrefixQuery(text) : undefined
  return query === undefined ? [] : customersByName(db, query)
}

/** Whose document, mobile, e-mail, code or card it is. */
function exactly(db: ReadDb, text: string): CustomerView[] {
  const found = text.includes('@')
    ? customersByEmail(db, text)
    : [parseTaxId(text)?.value, parseMobile(text), ...casesOf(text)].flatMap((key) =>
        key ? customersByDigits(db, key) : [],
      )
  return [...new Map(found.map((customer) => [customer.id, customer])).values()]
}

/** As many as a list of those whom words find has. */
const MOST = 1000

/** Everybody a text finds, for a list of them: by number, e-mail, code or card, else by words of the name. */
export function customerIdsFor(db: ReadDb, text: string): CustomerId[] {
  const exact = exactly(db, text.trim())
  if (exact.length > 0) return exact.map(({ id }) => id)
  const query = ftsPrefixQuery(text)
  return query === undefined ? [] : customerIdsByName(db, query, MOST)
}

/** A code or card as typed, and as Caps Lock would have it the other way: each is looked up by its index. */
function casesOf(text: string): readonly string[] {
  return /[a-z]/i.test(text) && /\d/.test(text)
    ? [...new Set([text, text.toUpperCase(), text.toLowerCase()])]
    : [text]
}
