import { parseMobile } from '#shared/customers/customer/mobile'
import { parseTaxId } from '#shared/customers/customer/tax-id'
import type { MessageFilter } from '#shared/customers/message/message-filter'
import { ftsPrefixQuery } from '#shared/goods/catalog/search-terms'
import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import { customerIdsByName, customersByDigits } from '../customer/customer-rows'
import { samePerson } from '../personal-data/same-person'

/** A name this many people begin with says nothing. */
const mostPeople = 500

/** Whose messages are looked for: theirs, or whatever went to the address. */
export interface PeopleMeant {
  readonly ids: readonly CustomerId[]
  readonly address: string | null
}

/** What is looked for, as the file can be asked: people in the place of what was typed. Plain values, for the worker too. */
export type MessageQuestion = Omit<MessageFilter, 'person' | 'customerId'> & {
  readonly people: PeopleMeant | null
}

export function askedMessages(db: ReadDb, { person, customerId, ...others }: MessageFilter): MessageQuestion {
  if (customerId !== null) return { ...others, people: { ids: samePerson(db, customerId), address: null } }
  return { ...others, people: person === '' ? null : peopleMeant(db, person) }
}

function peopleMeant(db: ReadDb, text: string): PeopleMeant {
  if (text.includes('@')) return { ids: [], address: text }
  const mobile = parseMobile(text)
  const taxId = parseTaxId(text)?.value
  const exact = [mobile, taxId, text].flatMap((key) => (key ? customersByDigits(db, key) : []))
  const ids = [...new Set(exact.map(({ id }) => id))]
  if (ids.length > 0 || mobile !== undefined) return { ids, address: mobile ?? null }
  const query = ftsPrefixQuery(text)
  return { ids: query === undefined ? [] : customerIdsByName(db, query, mostPeople), address: null }
}

type Value = string | number | null

/** The conditions of a question, only those it has, so that its index is found; `bind` takes a value and says its place. */
export function conditionsOf(question: MessageQuestion, bind: (value: Value) => string): string {
  const { from, until, state, channel, procedure, people } = question
  const all = [
    from !== null && `message.created_at >= ${bind(from)}`,
    until !== null && `message.created_at < ${bind(until)}`,
    state !== null && `message.state = ${bind(state)}`,
    channel !== null && `message.channel = ${bind(channel)}`,
    procedure !== null && `message.procedure = ${bind(procedure)}`,
    people !== null && peopleCondition(people, bind),
  ].filter((one) => one !== false)
  return all.length === 0 ? '1' : all.join(' AND ')
}

/** As one list of messages, so that each half is found by its own index. */
function peopleCondition({ ids, address }: PeopleMeant, bind: (value: Value) => string): string {
  const theirs = `customer_id IN (SELECT value FROM json_each(${bind(JSON.stringify(ids))}))`
  if (address === null) return `message.${theirs}`
  return `message.id IN (SELECT id FROM message WHERE ${theirs}
    UNION SELECT id FROM message WHERE address = ${bind(address)} COLLATE NOCASE)`
}
