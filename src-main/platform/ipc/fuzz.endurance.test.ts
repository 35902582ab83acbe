import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { contract, type OperationName } from '#shared/contract'
import { transportErrors } from '#shared/kernel/operation'
import { brokenAuditLinks } from '../../testing/file/broken-audit-links'
import { wordlessFacts } from '../../testing/file/expect-sound'
import { unsoundness } from '../../testing/file/soundness'
import { testFolder } from '../../testing/platform/test-folder'
import { customers, operators, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const runs = 20
const callsPerRun = 100

// The PIN is checked elsewhere: scrypt would take all the time there is.
const names = (Object.keys(contract) as OperationName[]).filter((name) => name !== 'access.sign-out')
const roles = Object.keys(operators) as (keyof typeof operators)[]
const amount = fc.oneof(
  fc.integer({ min: 1, max: 20_000 }),
  fc.integer({ min: -5, max: 5 }),
  fc.maxSafeInteger(),
)
const reason = fc.constantFrom('cliente da casa', 'ab', '')

/** What a call may refer to: what is there now, now and then something that is not. */
function known(till: TestTill) {
  const column = <T>(sql: string): T[] => till.database.all<{ v: T }>(sql).map(({ v }) => v)
  const ids = (sql: string) => {
    const found = column<string>(sql)
    const stranger = fc.constant(randomUUID())
    return found.length === 0
      ? stranger
      : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...found) }, { weight: 1, arbitrary: stranger })
  }
  return {
    saleId: fc.oneof(
      { weight: 6, arbitrary: ids("SELECT id AS v FROM sale WHERE state IN ('open', 'paying')") },
      { weight: 1, arbitrary: ids('SELECT id AS v FROM sale ORDER BY opened_at DESC LIMIT 5') },
    ),
    finishedId: ids("SELECT id AS v FROM sale WHERE state = 'finished' LIMIT 5"),
    parkedId: ids("SELECT id AS v FROM sale WHERE state = 'parked'"),
    lineId: ids('SELECT id AS v FROM sale_line ORDER BY rowid DESC LIMIT 6'),
    tenderId: ids('SELECT id AS v FROM sale_tender ORDER BY rowid DESC LIMIT 4'),
  }
}

/** An input that often fits the operation as things stand. */
function fitting(name: OperationName, till: TestTill): fc.Arbitrary<unknown> {
  const { saleId, finishedId, parkedId, lineId, tenderId } = known(till)
  const codes = Object.values(products).map(({ code }) => code)
  const code = fc.constantFrom(
    ...codes,
    '2*101',
    '0,5*12345',
    '3*',
    '*',
    '2123450012343',
    '7891000000014',
    'nada',
  )
  const value = fc.oneof(
    fc.record({ kind: fc.constant('amount'), amount }),
    fc.record({ kind: fc.constant('rate'), rate: fc.integer({ min: 0, max: 100_000 }) }),
  )
  const discount = fc.option(fc.record({ value, reason }))
  const quantity = fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((units) => units * 1000),
    fc.integer(),
  )
  const id = fc.oneof({ weight: 9, arbitrary: fc.constant(randomUUID()) }, { weight: 1, arbitrary: tenderId })
  const card = { id, amount, brand: fc.constantFrom('Visa', 'Elo'), nsu: fc.constant('123456') }
  const installments = fc.integer({ min: 0, max: 13 })
  const cash = fc.record({ kind: fc.constant('cash'), id, amount })
  const tender = fc.oneof(
    { weight: 4, arbitrary: cash },
    fc.record({ kind: fc.constant('credit-card'), ...card, installments }),
    fc.record({ kind: fc.constant('debit-card'), ...card }),
    fc.record({ kind: fc.constant('pix'), id, amount }),
    fc.record({
      kind: fc.constant('store-credit'),
      id,
      amount,
      installments,
      firstDueOn: fc.constant('2026-12-31'),
    }),
  )
  const fits: Partial<Record<OperationName, fc.Arbitrary<unknown>>> = {
    'till.open': fc.record({ float: amount }),
    'till.close': fc.record({
      counted: fc.record({
        cash: amount,
        'credit-card': amount,
        'debit-card': amount,
        pix: amount,
        'store-credit': amount,
      }),
      left: fc.constant(0),
      ifDiffers: fc.constantFrom('recount', 'close'),
    }),
    'till.cash-in': fc.record({ id: fc.uuid(), amount, reason }),
    'till.cash-drop': fc.record({ id: fc.uuid(), amount, reason }),
    'sale.scan': fc.record({ code }),
    'sale.add-product': fc.record({ productId: fc.integer({ min: 0, max: 13 }), quantity }),
    'sale.change-quantity': fc.record({ saleId, lineId, quantity }),
    'sale.cancel-line': fc.record({ saleId, lineId }),
    'sale.discount-line': fc.record({ saleId, lineId, discount }),
    'sale.discount-sale': fc.record({ saleId, discount }),
    'sale.set-customer': fc.record({
      customerId: fc.option(fc.constantFrom(...Object.values(customers), randomUUID())),
    }),
    'sale.set-receipt-tax-id': fc.record({ taxId: fc.constantFrom(null, '40364478829', '11257245286', '') }),
    'sale.set-salesperson': fc.record({
      lineId: fc.option(lineId),
      salespersonId: fc.option(
        fc.constantFrom(...Object.values(operators).map(({ id }) => id), randomUUID()),
      ),
    }),
    'sale.park': fc.record({ saleId, label: fc.string({ maxLength: 5 }) }),
    'sale.recall': fc.record({ saleId: parkedId }),
    'sale.cancel': fc.record({ saleId, reason }),
    'sale.start-payment': fc.record({ saleId }),
    'sale.back-to-lines': fc.record({ saleId }),
    'sale.finish': fc.record({ saleId }),
    'sale.void': fc.record({ saleId: finishedId, reason }),
    'payment.add-tender': fc.record({ saleId, tender }),
    'payment.confirm-pix': fc.record({ saleId, tenderId }),
    'payment.remove-tender': fc.record({ saleId, tenderId }),
    'receipt.of-sale': fc.record({ saleId: finishedId }),
    'receipt.reprint': fc.record({ saleId: finishedId }),
    'receipt.print-exchange-ticket': fc.record({ saleId: finishedId }),
  }
  return fits[name] ?? fc.constant(contract[name].example)
}

const anyName = fc.constantFrom(...names)

/** What a cashier would do next, so that sales get finished among all the nonsense. */
function sensible(till: TestTill): { readonly name: OperationName; readonly input: unknown } {
  const sale = till.database.get<{ id: string; state: string }>(
    "SELECT id, state FROM sale WHERE terminal_id = 1 AND state IN ('open', 'paying')",
  )
  if (!sale) return { name: 'sale.scan', input: { code: products.shirt.code } }
  const saleId = sale.id
  if (sale.state === 'open') return { name: 'sale.start-payment', input: { saleId } }
  const pix = till.database.get<{ id: string }>(
    "SELECT id FROM sale_tender WHERE sale_id = ? AND kind = 'pix' AND state = 'asked'",
    saleId,
  )
  if (pix) return { name: 'payment.confirm-pix', input: { saleId, tenderId: pix.id } }
  const paid = till.database.get('SELECT id FROM sale_tender WHERE sale_id = ?', saleId)
  const tender = { kind: 'cash', id: randomUUID(), amount: 20_000 }
  return paid
    ? { name: 'sale.finish', input: { saleId } }
    : { name: 'payment.add-tender', input: { saleId, tender } }
}

/** The codes an operation may answer with. */
function declared(name: string): string[] {
  const own = Object.hasOwn(contract, name) ? Object.keys(contract[name as OperationName].errors) : []
  return [...own, ...Object.keys(transportErrors)].filter((code) => code !== 'internal')
}

type Generator = fc.GeneratorValue

function asked(g: Generator, till: TestTill): { readonly name: OperationName; readonly input: unknown } {
  const name = g(() => anyName)
  const input = g(() =>
    fc.oneof({ weight: 9, arbitrary: fitting(name, till) }, { weight: 1, arbitrary: fc.anything() }),
  )
  return { name, input }
}

it('whatever is asked, in whatever order, gets a declared answer, and the file keeps every promise', async () => {
  const finished = { count: 0 }
  const cleanUps: (() => void)[] = []
  onTestFinished(() => cleanUps.forEach((cleanUp) => cleanUp()))
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (g) => {
      const till = testTill(testFolder((cleanUp) => cleanUps.push(cleanUp)))
      till.signIn('manager')
      await till.must('till.open', { float: 10_000 as never })
      for (let call = 0; call < callsPerRun; call++) {
        till.clock.now += 1000
        till.signIn(g(() => fc.constantFrom(...roles)))
        const { name, input } = g(fc.boolean) ? sensible(till) : asked(g, till)
        const reply = await till.dispatch({ name, input })
        if (!reply.ok && !declared(name).includes(reply.error.code))
          throw new Error(`${JSON.stringify(reply.error)}`, { cause: till.log.incidents.at(-1)?.error })
        if (reply.ok && name === 'sale.finish') finished.count++
      }
      expect(unsoundness(till.database.raw)).toEqual([])
      expect(brokenAuditLinks(till.database)).toEqual([])
      expect(wordlessFacts(till.database)).toEqual([])
      till.database.close()
    }),
    { numRuns: runs, endOnFailure: true },
  )
  // A fuzz that never sells tests nothing.
  expect(finished.count).toBeGreaterThan(runs)
}, 120_000)

it('whatever is sent, of any form, gets a declared refusal or a declared answer', async () => {
  const till = testTill()
  till.signIn('manager')
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
        }),
        fc.record({
          name: fc.oneof(fc.constantFrom(...names, '__proto__', 'toString'), fc.string()),
          input: fc.anything(),
          approvalId: fc.anything(),
        }),
      ),
      async (raw) => {
        const reply = await till.dispatch(raw)
        if (!reply.ok && reply.error.code === 'internal')
          throw new Error(`${JSON.stringify(reply.error)}`, { cause: till.log.incidents.at(-1)?.error })
      },
    ),
    { numRuns: 1500, endOnFailure: true },
  )
  expect(unsoundness(till.database.raw)).toEqual([])
}, 60_000)
