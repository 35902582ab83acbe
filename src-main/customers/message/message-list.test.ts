import { beforeEach, describe, expect, it } from 'vitest'
import type { Mobile } from '#shared/customers/customer/mobile'
import { allMessages, type MessageFilter } from '#shared/customers/message/message-filter'
import type { CustomerId } from '#shared/kernel/ids'
import { cents, ZERO } from '#shared/kernel/money/cents'
import { valueCode } from '#shared/rewards/stored-value/value-code'
import {
  beginSending,
  messageText,
  queueMessage,
  settleMessage,
  type NewMessage,
} from '../../platform/messages/message-rows'
import { soldCard } from '../../testing/till/gift-card'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { listMessages, listProcedures } from './message-list-queries'
import { askedMessages } from './message-question'

let till: TestTill
let ana: CustomerId

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  const { id } = await till.must('customer.register', {
    id: '0190a000-0000-7000-8000-0000000000a1',
    name: 'Ana Lúcia Prado',
    taxId: null,
    mobile: '11987654321' as Mobile,
    email: 'Ana@Loja.com.br',
  })
  ana = id
})

const queue = (over: Partial<NewMessage> = {}): string =>
  till.database.write((db) =>
    queueMessage(db, {
      channel: 'sms',
      purpose: 'notice',
      procedure: 'Lembrete',
      customerId: null,
      address: '11900000000',
      subject: null,
      body: 'Ola',
      parts: 1,
      price: cents(12),
      dedupe: null,
      at: till.clock.now,
      ...over,
    }),
  ) ?? ''
const found = async (over: Partial<MessageFilter>): Promise<(string | null)[]> => {
  const { messages } = await till.must('message.list', { filter: { ...allMessages, ...over }, after: null })
  return messages.map(({ subject }) => subject)
}

describe('what the centre finds', () => {
  beforeEach(() => {
    queue({ subject: 'a', customerId: ana, address: '11987654321', at: 1_000 })
    queue({
      subject: 'b',
      customerId: ana,
      channel: 'email',
      address: 'ana@loja.com.br',
      procedure: 'Aniversário',
      at: 2_000,
    })
    queue({ subject: 'c', at: 3_000 })
    const gone = queue({ subject: 'd', at: 4_000 })
    till.database.write((db) => {
      beginSending(db, gone, 'zenvia', 4_000)
      settleMessage(db, gone, 'answer', { to: 'refused', fault: { kind: 'refused', words: 'não' } })
    })
  })

  it.each<[string, Partial<MessageFilter>, string[]]>([
    ['everything, the newest first', {}, ['d', 'c', 'b', 'a']],
    ['from an instant', { from: 2_000 }, ['d', 'c', 'b']],
    ['before an instant', { until: 3_000 }, ['b', 'a']],
    ['a state', { state: 'refused' }, ['d']],
    ['a channel', { channel: 'email' }, ['b']],
    ['what wrote it', { procedure: 'Aniversário' }, ['b']],
    ['a name, without its accents', { person: 'ana lucia' }, ['b', 'a']],
    ['a mobile as it is typed', { person: '(11) 98765-4321' }, ['b', 'a']],
    ['an address of nobody we know', { person: '11900000000' }, ['d', 'c']],
    ['an e-mail in capitals', { person: 'ANA@LOJA.COM.BR' }, ['b']],
    [
      'all of it together',
      { person: 'prado', channel: 'sms', state: 'queued', from: 1, until: 2_000 },
      ['a'],
    ],
    ['nobody', { person: 'zulmira' }, []],
    ['what somebody types to find everything', { person: "' OR 1=1 --" }, []],
  ])('%s', async (_what, filter, subjects) => {
    expect(await found(filter)).toEqual(subjects)
  })

  it('counts them by state with what they cost, by the same filter', async () => {
    const totals = async (over: Partial<MessageFilter>) =>
      (await till.must('message.totals', { filter: { ...allMessages, ...over } })).map((one) => [
        one.state,
        one.count,
        one.priceCents,
      ])
    expect(await totals({})).toEqual([
      ['queued', 3, 36],
      ['refused', 1, 12],
    ])
    expect(await totals({ person: 'ana', channel: 'sms' })).toEqual([['queued', 1, 12]])
    expect(await totals({ from: 9_000 })).toEqual([])
  })

  it('names what ever wrote one', async () => {
    expect(await till.must('message.procedures', {})).toEqual(['Aniversário', 'Lembrete'])
  })

  it('is paged without leaving one out or showing one twice, of one instant too', () => {
    for (let index = 0; index < 7; index++) queue({ subject: String(index), at: 5_000 })
    const seen: string[] = []
    let after: { readonly at: number; readonly id: string } | null = null
    for (;;) {
      const page = listMessages(till.database, askedMessages(till.database, allMessages), { after, limit: 3 })
      const last = page.at(-1)
      if (last === undefined) break
      seen.push(...page.map(({ id }) => id))
      after = { at: last.createdAt, id: last.id }
    }
    expect(seen).toHaveLength(11)
    expect(new Set(seen).size).toBe(11)
  })
})

it('a customer’s are those to either file where two became one, and to nobody else of the same address', async () => {
  const { id: other } = await till.must('customer.register', {
    id: '0190a000-0000-7000-8000-0000000000a2',
    name: 'Ana L. Prado',
    taxId: null,
    mobile: '11987654321' as Mobile,
    email: null,
    sharesMobile: true,
  })
  queue({ subject: 'a', customerId: ana, address: '11987654321', at: 1_000 })
  queue({ subject: 'b', customerId: other, address: '11987654321', at: 2_000 })
  queue({ subject: 'c', address: '11987654321', at: 3_000 })
  expect(await found({ customerId: ana })).toEqual(['a'])
  expect(await found({ customerId: ana, person: 'zulmira' })).toEqual(['a'])
  await till.must('merge.join', { survivorId: ana, mergedId: other, taken: [] })
  for (const customerId of [ana, other]) expect(await found({ customerId })).toEqual(['b', 'a'])
})

it('the history of a message has every attempt with what came of it', async () => {
  const id = queue()
  const attempt = (at: number, to: 'queued' | 'accepted') =>
    till.database.write((db) => {
      beginSending(db, id, 'zenvia', at)
      const fault = to === 'queued' ? ({ kind: 'busy', words: null } as const) : null
      settleMessage(db, id, 'answer', { to, fault })
    })
  attempt(1_000, 'queued')
  attempt(2_000, 'accepted')
  till.database.write((db) => settleMessage(db, id, 'answer', { to: 'delivered' }))
  expect((await till.must('message.read', { id })).attempts).toEqual([
    { attempt: 2, at: 2_000, gateway: 'Zenvia', state: 'delivered', fault: null },
    { attempt: 1, at: 1_000, gateway: 'Zenvia', state: 'queued', fault: { kind: 'busy', words: null } },
  ])
})

describe('a number that is money', () => {
  beforeEach(() => till.must('till.open', { float: ZERO }))

  it.each<[string, string | null, (number: string) => string]>([
    ['drawn', null, (number) => number],
    ['drawn, in groups', null, (number) => number.replace(/^(...)(....)(....)(..)$/, '$1 $2 $3 $4')],
    ['of the shop’s own, however its letters are written', 'PRESENTE77AB', () => 'Presente77ab'],
  ])('%s is shown by its last four, and sent whole', async (_what, own, written) => {
    const { number } = await soldCard(till, 5_000, own)
    const say = (said: string): string => `R$ 50 no cartao ${said}, de 4006381333931 a 11987654321.`
    const id = queue({ subject: say(written(number)), body: say(written(number)) })
    const shown = say(`final ${number.slice(-4)}`)
    expect(await till.must('message.read', { id })).toMatchObject({ body: shown })
    expect(await found({})).toEqual([shown])
    expect(messageText(till.database, id)?.body).toBe(say(written(number)))
  })

  it('is hidden where its voucher is none of ours: who finds it may spend it elsewhere', async () => {
    const code = valueCode('exchange-voucher', 12_345_678)
    const id = queue({ body: `Vale (${code}).` })
    expect(await till.must('message.read', { id })).toMatchObject({ body: `Vale (final ${code.slice(-4)}).` })
  })
})

describe('a batch that should not go out', () => {
  it('is withdrawn as far as it waits, by the filter, in parts, and is in the trail', async () => {
    const sent = queue()
    till.database.write((db) => beginSending(db, sent, 'zenvia', 1))
    const others = queue({ procedure: 'Aniversário' })
    for (let index = 0; index < 1_100; index++) queue()
    const filter = { ...allMessages, procedure: 'Lembrete' }
    expect(await till.must('message.withdraw-waiting', { filter })).toEqual({ count: 1_100 })
    const left = till.database.all<{ id: string }>("SELECT id FROM message WHERE state <> 'withdrawn'")
    expect(left.map(({ id }) => id).toSorted()).toEqual([sent, others].toSorted())
    const trail = till.database.all<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE action = 'message.withdraw-waiting'",
    )
    expect(trail.map(({ detail }) => JSON.parse(detail) as unknown)).toMatchObject([
      { number: 500 },
      { number: 500 },
      { number: 100 },
    ])
    expect(await till.must('message.withdraw-waiting', { filter })).toEqual({ count: 0 })
  })

  it('is not for who may only look', async () => {
    till.signIn('supervisor')
    expect(await till.refused('message.withdraw-waiting', { filter: allMessages })).toMatchObject({
      code: 'not-allowed',
    })
  })
})

it('a message nobody can be asked about is not asked about', async () => {
  const id = queue()
  expect(await till.refused('message.ask', { id })).toEqual({ code: 'message-moved' })
})

it('100,000 messages: every list is found by an index and walks no further than its page', () => {
  const { database } = till
  database.write((db) =>
    db.run(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
       INSERT INTO message (id, channel, purpose, procedure, customer_id, address, body, parts, price_cents, state,
                            created_at, not_before)
       SELECT printf('01900000-0000-7000-8000-%012d', i), CASE WHEN i % 3 THEN 'sms' ELSE 'email' END, 'marketing',
              'P' || (i % 5), CASE WHEN i % 1000 = 0 THEN ? END, '11' || (900000000 + i), printf('%300s', ''), 1, 12,
              CASE i % 10 WHEN 0 THEN 'refused' WHEN 1 THEN 'queued' ELSE 'delivered' END, i, i FROM n`,
      ana,
    ),
  )
  const question = (over: Partial<MessageFilter>) => askedMessages(database, { ...allMessages, ...over })
  const page = (over: Partial<MessageFilter>) =>
    listMessages(database, question(over), { after: null, limit: 51 })
  const plan = (over: Partial<MessageFilter>): string => {
    let asked = ''
    const values: unknown[] = []
    listMessages(
      {
        get: database.get,
        all: (sql, ...given) => {
          asked = sql
          values.push(...given)
          return []
        },
      },
      question(over),
      { after: null, limit: 51 },
    )
    const steps = database.raw.prepare(`EXPLAIN QUERY PLAN ${asked}`).all(...values) as { detail: string }[]
    return steps.map(({ detail }) => detail).join('; ')
  }
  expect(plan({})).toMatch(/^SCAN message USING INDEX message_newest/)
  expect(plan({ from: 5, until: 9 })).toMatch(/^SEARCH message USING INDEX message_newest/)
  expect(plan({ state: 'refused', from: 5 })).toMatch(/^SEARCH message USING INDEX message_by_state/)
  expect(plan({ procedure: 'P1' })).toMatch(/^SEARCH message USING INDEX message_by_procedure/)
  expect(plan({ person: 'ana' })).toMatch(/message USING INDEX message_by_customer/)
  expect(plan({ person: '11900000001' })).toMatch(/message_by_customer.*message_by_address/)
  expect(plan({ person: 'ana@loja.com.br' })).toMatch(/message_by_address/)
  expect(page({ state: 'refused', channel: 'email', procedure: 'P0' })).toHaveLength(51)
  expect(page({ person: 'ana' })).toHaveLength(51)
  expect(listProcedures(database)).toEqual(['P0', 'P1', 'P2', 'P3', 'P4'])
  const began = performance.now()
  for (let round = 0; round < 20; round++) page({ state: 'refused', channel: 'email', procedure: 'P0' })
  // Some tenths of a millisecond where it walks its index; a walk over all of them takes a hundred times that.
  expect((performance.now() - began) / 20).toBeLessThan(20)
})
