import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { clubeDaVila } from '#shared/loyalty/made-up/clube-da-vila'
import type { CashbackProgramId } from '#shared/loyalty/port/program-id'
import { clubeDaVila as club } from '../../testing/loyalty/clube-da-vila/index'
import { withMorePrograms } from '../../testing/loyalty/with-more-programs'
import { testFolder } from '../../testing/platform/test-folder'
import { createOperatorHttp } from '../http/create-operator-http'
import { testTools } from './conforms'
import { scriptedOperator } from './scripted-operator'

withMorePrograms(clubeDaVila)
/** As the types would know it, were it in the list. */
const madeUpId = clubeDaVila.id as string as CashbackProgramId

const imports = async () => ({
  ...(await import('../../testing/loyalty/loyal-till')),
  ...(await import('../../testing/till/sell')),
  ...(await import('../../testing/till/give-back')),
  ...(await import('../../testing/till/test-shop')),
  ...(await import('../../testing/till/test-till')),
  ...(await import('../settings/start-programs')),
})

/** A dress of R$ 100,00 for a member, the till open. */
async function dress() {
  const { loyalTill, member, products, sell, ...rest } = await imports()
  const loyal = loyalTill(madeUpId)
  const till = loyal.till()
  await till.must('till.open', { float: cents(20_000) })
  await till.must('sale.set-customer', { customerId: member })
  const { id: saleId } = await sell(till, [products.dress, 1])
  return { ...rest, loyal, till, saleId, products, sell }
}

/** The same with the PIN accepted and R$ 30,00 of the balance on it, paid. */
async function dressWith30() {
  const begun = await dress()
  const { till, saleId, pinTry, cash } = begun
  expect(await till.refused('loyalty.quote', { saleId })).toEqual({ code: 'pin-not-accepted' })
  await till.must('loyalty.send-pin', { saleId, mobile: null })
  await till.must('loyalty.answer-pin', { saleId, ...pinTry('1234') })
  await till.must('loyalty.quote', { saleId })
  const used = await till.must('loyalty.use', { saleId, amount: cents(3_000) })
  expect(used.loyalty.cashback).toMatchObject({ program: madeUpId, name: 'Clube da Vila', used: 3_000 })
  await till.must('sale.start-payment', { saleId })
  await till.must('payment.add-tender', { saleId, tender: cash(7_000) })
  return begun
}

it('asks its PIN, holds the balance while the sale finishes, and confirms it by queue', async () => {
  const { till, saleId, loyal } = await dressWith30()
  expect(await till.must('sale.finish', { saleId })).toMatchObject({ total: 7_000, awaitsCampaign: false })
  expect([loyal.operator.held(), loyal.operator.spentFor(saleId)]).toEqual([1, 0])
  await till.loyalty.outbox.runDue()
  expect([loyal.operator.held(), loyal.operator.spentFor(saleId)]).toEqual([0, 3_000])
  expect(loyal.operator.earnedFor(saleId)).toBe(1)
  expect(await till.must('loyalty.of-sale', { saleId })).toMatchObject([
    { program: madeUpId, name: 'Clube da Vila', state: 'done', used: 3_000 },
  ])
  const paper = JSON.stringify(await till.must('receipt.of-sale', { saleId }))
  expect(paper).toContain('Clube da Vila: (11) *****-4321')
})

it('takes its lock anew before it runs out, and gives it back when the sale is given up', async () => {
  const { till, saleId, loyal } = await dressWith30()
  loyal.ways.fate = () => 'lost'
  expect(await till.refused('sale.finish', { saleId })).toMatchObject({ code: 'benefit-not-confirmed' })
  expect(loyal.operator.held()).toBe(1)
  loyal.ways.fate = () => 'well'
  till.clock.now += 9.5 * 60_000
  await till.must('sale.finish', { saleId })
  till.clock.now += 5 * 60_000
  expect(loyal.operator.held()).toBe(1)

  const { saleId: next, loyal: other, till: there } = await dressWith30()
  other.ways.fate = () => 'lost'
  await there.refused('sale.finish', { saleId: next })
  await there.must('sale.cancel', { saleId: next, reason: 'desistiu' })
  await other.settle()
  expect([other.operator.held(), other.operator.spent()]).toEqual([0, 0])
})

it('is undone by a void, and by a return of any part, whose papers say its note', async () => {
  const { till, saleId, loyal, backOf, pinTry, cash, products, sell, customers } = await dressWith30()
  await till.must('sale.finish', { saleId })
  await loyal.settle()
  await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
  await loyal.settle()
  expect(loyal.operator.spent()).toBe(0)

  await till.must('sale.set-customer', { customerId: customers.withLimit })
  const { id } = await sell(till, [products.dress, 2])
  await till.must('loyalty.send-pin', { saleId: id, mobile: null })
  await till.must('loyalty.answer-pin', { saleId: id, ...pinTry('1234') })
  await till.must('loyalty.quote', { saleId: id })
  await till.must('loyalty.use', { saleId: id, amount: cents(3_000) })
  await till.must('sale.start-payment', { saleId: id })
  await till.must('payment.add-tender', { saleId: id, tender: cash(17_000) })
  await till.must('sale.finish', { saleId: id })
  await loyal.settle()
  expect(loyal.operator.spentFor(id)).toBe(3_000)
  await till.must('returns.return', await backOf(till, id, 1))
  await loyal.settle()
  expect([loyal.operator.spentFor(id), loyal.operator.earnedFor(id)]).toEqual([0, 0])
  const papers = JSON.stringify(till.printer.papers)
  expect(papers).toContain('O clube avisa o cliente por carta.')
})

it('earns for a sale that uses nothing, at once, and takes it back', async () => {
  const { till, saleId, loyal, pinTry, payInCash } = await dress()
  await till.must('loyalty.send-pin', { saleId, mobile: null })
  await till.must('loyalty.answer-pin', { saleId, ...pinTry('1234') })
  expect(await payInCash(till, saleId, 10_000)).toMatchObject({ awaitsCampaign: false })
  await till.loyalty.outbox.runDue()
  expect(loyal.operator.earnedFor(saleId)).toBe(1)
  await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
  await loyal.settle()
  expect(loyal.operator.earnedFor(saleId)).toBe(0)
})

it('is logged under its name, found by it, and masked as its members are known', async () => {
  const { till, saleId, loyal } = await dressWith30()
  await till.must('sale.finish', { saleId })
  await loyal.settle()
  const filter = { program: madeUpId, saleNumber: null, onlyFaults: false }
  const { entries } = await till.must('loyalty.log', { ...filter, before: null })
  expect(entries.map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(['send-pin', 'answer-pin', 'quote', 'reserve', 'confirm']),
  )
  expect(new Set(entries.map(({ maskedMember }) => maskedMember))).toEqual(new Set(['(11) *****-4321']))
})

it('is set up, switched on, chosen and tried like any other', async () => {
  const { testTill, startingWith, connecting, branchId, terminalId } = await imports()
  const operator = await scriptedOperator()
  operator.always('/shop', { json: { done: true } })
  const tools = testTools(createOperatorHttp({ now: Date.now }))
  const till = testTill(testFolder(), terminalId, undefined, startingWith([connecting(club)], tools))
  till.signIn('manager')
  const company = { program: madeUpId, branchId: null } as const
  const empty = await till.must('loyalty-settings.read', company)
  expect(empty.offAtCompany).toContain(madeUpId)
  const values = { address: operator.url }
  const parameters = [
    { key: 'loyalty.uses-clube' as 'loyalty.uses-dito', value: true },
    { key: 'loyalty.cashback' as const, value: madeUpId },
  ]
  await till.must('loyalty-settings.save', { ...company, values, secrets: { key: 'segredo' }, parameters })
  const branch = { program: madeUpId, branchId }
  const saved = await till.must('loyalty-settings.save', {
    ...branch,
    values: { shop: '7' },
    secrets: {},
    parameters: [],
  })
  expect(saved).toMatchObject({ serves: madeUpId, secrets: { key: { own: false, inherited: true } } })
  expect(saved.offAtCompany).not.toContain(madeUpId)
  const draft = { ...branch, values: {}, secrets: {} }
  expect(await till.must('loyalty-settings.test', draft)).toEqual({ fault: null })
  expect(operator.at('/shop').at(-1)).toMatchObject({
    body: { shop: '7' },
    headers: { authorization: 'Clube segredo' },
  })
})
