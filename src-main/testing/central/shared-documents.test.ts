import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { mobileSchema } from '#shared/customers/customer/mobile'
import { taxIdSchema } from '#shared/customers/customer/tax-id'
import { customerIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { writeCustomerQuestion } from '../../customers/supplement/customer-question-rows'
import { beginSending, queueMessage, settleMessage } from '../../platform/messages/message-rows'
import { expectSound } from '../file/expect-sound'
import { killAt } from '../file/kill-at'
import { figures } from '../till/sell'
import { customers, operators, products, testUid } from '../till/test-shop'
import type { TestTill } from '../till/test-till'
import type { CallFate } from './loopback-central'
import { twoTills } from './two-tills'

let two: Awaited<ReturnType<typeof twoTills>>
const a = (): TestTill => two.a.till()
const b = (): TestTill => two.b.till()
beforeEach(async () => {
  two = await twoTills()
})

const dress = testUid(6, products.dress.id)
const maria = customers.withLimit
const change = (till: TestTill, column: string, value: string) =>
  till.database.write((db) => db.run(`UPDATE customer SET ${column} = ? WHERE id = ?`, value, maria))
const known = (till: TestTill) =>
  till.database.get('SELECT name, mobile, city, email FROM customer WHERE id = ?', maria)
const aside = (till: TestTill) => figures(till, 'SELECT why FROM parked_document')
const waiting = (till: TestTill) => figures(till, 'SELECT uid FROM document_edit')

describe('what the company sets', () => {
  it('a price changed at one till is what the other sells for', async () => {
    expect(await a().central.edit('product', dress, { price: 8_000 })).toEqual({ ok: true, value: null })
    await two.meet()
    await b().must('till.open', { float: cents(0) })
    const { sale } = await b().must('sale.scan', { code: products.dress.code })
    expect(sale.lines).toMatchObject([{ unitPrice: 8_000 }])
  })

  it('is edited only while the Central answers, and not over somebody else’s change', async () => {
    two.central.ways.fate = () => 'not-arrived'
    expect(await a().central.edit('product', dress, { price: 1 })).toMatchObject({
      error: { code: 'central-unreachable' },
    })
    two.central.ways.fate = () => 'well'
    await a().central.edit('product', dress, { price: 8_000 })
    expect(await b().central.edit('product', dress, { price: 7_000 })).toEqual({
      ok: false,
      error: { code: 'document-changed', fields: ['price'] },
    })
    expect(figures(b(), 'SELECT price_cents FROM product WHERE id = 8')).toEqual([8_000])
  })

  it('what clashes with rows here is kept aside, and holds up nothing', async () => {
    b().database.write((db) =>
      db.run(
        `INSERT INTO product (uid, code, description, price_cents) VALUES (?, '900', 'Própria', 1)`,
        randomUUID(),
      ),
    )
    await a().central.edit('product', dress, { code: '900' })
    await a().central.edit('product', testUid(6, products.cap.id), { price: 99 })
    await two.meet()
    expect(figures(b(), 'SELECT price_cents FROM product WHERE id = 3')).toEqual([99])
    expect(aside(b())).toEqual(['UNIQUE constraint failed: product.code'])
    expect((await b().must('central.state', {})).clashes).toMatchObject([
      { kind: 'code-taken', code: '900', ours: 'Própria', theirs: 'Vestido' },
    ])
    // Somebody gives what is here another code: there is room for the other.
    b().database.write((db) => db.run("UPDATE product SET code = '901' WHERE code = '900'"))
    await two.meet()
    expect(figures(b(), "SELECT description FROM product WHERE code = '900'")).toEqual(['Vestido'])
    expect((await b().must('central.state', {})).clashes).toEqual([])
    expect(aside(b())).toEqual([])
  })
})

describe('customers', () => {
  it('registered at one till is known at the other, by name too', async () => {
    const customer = {
      id: customerIdSchema.parse(randomUUID()),
      name: 'Carla Nova',
      taxId: null,
      mobile: mobileSchema.parse('81988887777'),
      email: null,
      sharesMobile: false,
    }
    await a().must('customer.register', customer)
    await two.meet()
    const { customers: found } = await b().must('customer.search', { text: 'carla' })
    expect(found).toMatchObject([{ id: customer.id, name: 'Carla Nova' }])
    expect([waiting(a()), waiting(b())]).toEqual([[], []])
  })

  it('have their whole file at the other till, with lists and complementos, and change in part', async () => {
    const label = { uid: testUid(8, 1), list: 'grouping', name: 'Associação', isActive: true } as const
    await a().must('customer.save-label', label)
    const question = { uid: testUid(9, 1), id: testUid(9, 2), version: 1, position: 1, isActive: true }
    const written = { at: 0, operatorId: operators.manager.id }
    a().database.write((db) =>
      writeCustomerQuestion(db, { ...question, name: 'Sapato', asks: { kind: 'number' } }, written),
    )
    const changes = { givenName: 'Maria', surname: 'Prado', street: 'Rua A', groupingUid: label.uid }
    const answers = { [question.uid]: '38' }
    await a().must('customer.save', { id: maria, changes, answers })
    await two.meet()
    const read = (till: TestTill) => till.must('customer.file', { customerId: maria })
    expect(await read(b())).toEqual(await read(a()))
    expect(await read(b())).toMatchObject({ file: changes, answers })
    const { labels, questions } = await b().must('customer.form', {})
    expect([labels, questions]).toMatchObject([[label], [{ name: 'Sapato' }]])
    await b().must('customer.save', { id: maria, changes: {}, answers: { [question.uid]: '' } })
    await b().must('customer.save-label', { ...label, name: 'Federação' })
    await two.meet()
    expect(await read(a())).toMatchObject({ file: changes, answers: {} })
    expect((await a().must('customer.form', {})).labels).toMatchObject([{ name: 'Federação' }])
    expect([waiting(a()), waiting(b())]).toEqual([[], []])
  })

  it('registered at both with one document, while neither knew of the other, are shown', async () => {
    const taxId = taxIdSchema.parse('12345678909')
    const customer = { taxId, mobile: null, email: null, sharesMobile: false }
    const id = () => customerIdSchema.parse(randomUUID())
    await a().must('customer.register', { ...customer, id: id(), name: 'Rita de A' })
    await b().must('customer.register', { ...customer, id: id(), name: 'Rita de B' })
    expect((await a().must('central.state', {})).clashes).toEqual([])
    await two.meet()
    for (const till of [a(), b()])
      expect((await till.must('central.state', {})).clashes).toEqual([
        { kind: 'same-person', by: 'tax-id', one: 'Rita de A', other: 'Rita de B' },
      ])
  })

  it('edited on both sides have both changes, and of one field the last that arrived', async () => {
    change(a(), 'mobile', '81911111111')
    change(b(), 'email', 'maria@loja.example')
    change(a(), 'name', 'Maria de A')
    change(b(), 'name', 'Maria de B')
    await two.meet()
    await two.meet()
    const merged = { name: 'Maria de B', mobile: '81911111111', city: null, email: 'maria@loja.example' }
    expect([known(a()), known(b())]).toEqual([merged, merged])
    expect(two.central.lost()).toMatchObject([{ uid: maria, fields: { name: 'Maria de A' } }])
  })

  it.each<CallFate>(['lost', 'late', 'doubled', 'malformed', 'not-arrived', 'revoked'])(
    'with an answer %s: what was written meanwhile stays, and nothing is done twice',
    async (fate) => {
      change(a(), 'city', 'Olinda')
      two.central.ways.fate = () => fate
      await a().central.sync()
      change(a(), 'email', 'maria@loja.example')
      two.central.ways.fate = () => 'well'
      await two.central.settle()
      await two.meet()
      await two.meet()
      const merged = { name: 'Maria Clara Prado', mobile: null, city: 'Olinda', email: 'maria@loja.example' }
      expect([known(a()), known(b())]).toEqual([merged, merged])
      expect(two.central.lost()).toEqual([])
      expect([waiting(a()), waiting(b())]).toEqual([[], []])
    },
  )

  it('erased stay so: nothing of the person is left at a till, also of what was written later', async () => {
    change(b(), 'email', 'maria@loja.example')
    const { database } = a()
    const [waits, failed] = ['Olá, Maria', 'Maria, seu vale vence'].map((body) =>
      database.write((db) =>
        queueMessage(db, {
          ...{ channel: 'email', purpose: 'notice', procedure: 'Aviso', customerId: maria, body },
          ...{
            address: 'maria@loja.example',
            subject: 'Maria',
            parts: 0,
            price: cents(0),
            dedupe: null,
            at: 1,
          },
        }),
      ),
    )
    database.write((db) => {
      const fault = { kind: 'refused', words: 'maria@loja.example: mailbox full' } as const
      beginSending(db, String(failed), 'smtp', 1)
      settleMessage(db, String(failed), 'answer', { to: 'refused', fault })
    })
    const key = String(
      await a().vault.open(String(figures(a(), "SELECT value FROM secret WHERE name LIKE 'central%'")[0])),
    )
    await two.central.wire({
      from: { terminal: testUid(3, 1), epoch: 1, key },
      call: 'patchDocument',
      input: { patch: randomUUID(), kind: 'customer', uid: maria, base: 1, fields: null },
    })
    await two.meet()
    const gone = { name: 'Cliente excluído', mobile: null, city: null, email: null }
    expect([known(a()), known(b())]).toEqual([gone, gone])
    expect(database.get('SELECT tax_id AS taxId FROM customer WHERE id = ?', maria)).toEqual({ taxId: null })
    const { customers: found } = await b().must('customer.search', { text: 'prado' })
    expect(found).toEqual([])
    const messages = database.all('SELECT id, state, subject, body, address, fault FROM message ORDER BY id')
    const empty = { subject: null, body: null, address: null }
    const fault = '{"kind":"refused","words":null}'
    expect(messages).toEqual([
      { id: waits, state: 'withdrawn', ...empty, fault: null },
      { id: failed, state: 'refused', ...empty, fault },
    ])
    expect(figures(a(), 'SELECT fault FROM message_attempt')).toEqual([fault])
  })
})

it.each(['before', 'after'] as const)('killed %s any write, both sides agree in the end', async (moment) => {
  let gaps = 0
  for (let nth = 1; ; nth++) {
    two = await twoTills()
    change(a(), 'city', 'Olinda')
    await a().central.edit('product', dress, { price: 8_000 })
    await a().central.sync()
    change(b(), 'email', 'maria@loja.example')
    const wasKilled = killAt(b().database, nth, moment)
    await b()
      .central.sync()
      .catch(() => undefined)
    if (!wasKilled()) break
    gaps++
    two.b.restart()
    await two.meet()
    const merged = { name: 'Maria Clara Prado', mobile: null, city: 'Olinda', email: 'maria@loja.example' }
    expect([known(a()), known(b())]).toEqual([merged, merged])
    expect(figures(b(), 'SELECT price_cents FROM product WHERE id = 8')).toEqual([8_000])
    expectSound(b())
  }
  expect(gaps).toBeGreaterThanOrEqual(4)
})
