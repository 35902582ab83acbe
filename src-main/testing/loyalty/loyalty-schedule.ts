import { saleIdSchema, type SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { cashbackProgram, type CashbackProgramId } from '#shared/loyalty/port/program-id'
import { unsoundness } from '../file/soundness'
import { seeded } from '../platform/seeded'
import { backOf } from '../till/give-back'
import { cash } from '../till/sell'
import { products } from '../till/test-shop'
import { loyalTill, member, pinTry, type LoyalTill } from './loyal-till'
import type { Fate } from './memory-operator'

const troubles: readonly Fate[] = ['lost', 'not-arrived', 'late', 'doubled', 'refused-connection']

/** One random day at a loyal till, and where the till's and the operator's ledgers disagree after it. */
export async function runSchedule(program: CashbackProgramId, seed: number, folder: string) {
  const { next: random, pick } = seeded(seed)
  const loyal = loyalTill(program, folder)
  loyal.ways.fate = () =>
    random() < 0.4 ? (troubles[Math.floor(random() * troubles.length)] ?? 'lost') : 'well'
  await loyal.till().must('till.open', { float: cents(1_000_000) })
  for (let step = 0; step < 60; step++) {
    loyal.till().clock.now += pick([1_000, 1_000, 20_000, 700_000])
    await pick([sellAndUse, sellAndUse, pay, pay, finish, finish, change, undo, work, work, choose, restart])(
      loyal,
      random,
    )
  }
  // A sale still open keeps its lock, and rightly so: nobody is in the middle of one when the ledgers are compared.
  const open = await current(loyal)
  if (open) await loyal.till().must('sale.cancel', { saleId: open.id, reason: 'fim do dia' })
  await loyal.settle()
  const result = { disagreements: compare(loyal, program), sales: usedSales(loyal).length }
  loyal.till().database.close()
  return result
}

type Step = (loyal: LoyalTill, random: () => number) => Promise<void>

const current = async (loyal: LoyalTill) => loyal.till().must('sale.current', {})

const sellAndUse: Step = async (loyal, random) => {
  const till = loyal.till()
  await till.call('sale.set-customer', { customerId: member })
  await till.call('sale.scan', { code: random() < 0.5 ? products.dress.code : products.shirt.code })
  const sale = await current(loyal)
  if (!sale) return
  const saleId = sale.id
  await till.loyalty.live.refresh()
  if (sale.loyalty.cashback?.pin.kind === 'not-needed') return
  await till.call('loyalty.send-pin', { saleId, mobile: null })
  await till.call('loyalty.answer-pin', { saleId, ...pinTry(random() < 0.2 ? '0000' : '1234') })
  await till.call('loyalty.quote', { saleId })
  await till.call('loyalty.use', { saleId, amount: cents(500 + Math.floor(random() * 1_000)) })
}

const pay: Step = async (loyal) => {
  const sale = await current(loyal)
  if (!sale) return
  await loyal.till().call('sale.start-payment', { saleId: sale.id })
  const { unclaimed } = (await current(loyal))?.settlement ?? { unclaimed: 0 }
  if (unclaimed > 0)
    await loyal.till().call('payment.add-tender', { saleId: sale.id, tender: cash(unclaimed) })
}

const finish: Step = async (loyal, random) => {
  const sale = await current(loyal)
  if (!sale) return
  const done = await loyal.till().call('sale.finish', { saleId: sale.id })
  if (!done.ok && done.error.code === 'benefit-not-confirmed' && random() < 0.5)
    await loyal.till().call('loyalty.clear', { saleId: sale.id })
}

const change: Step = async (loyal, random) => {
  const sale = await current(loyal)
  const till = loyal.till()
  if (!sale) return
  const saleId = sale.id
  const what = random()
  if (what < 0.25) await till.call('sale.set-customer', { customerId: null })
  else if (what < 0.5) await till.call('loyalty.clear', { saleId })
  else if (what < 0.65) await till.call('sale.cancel', { saleId, reason: 'desistiu' })
  else if (what < 0.8) await till.call('loyalty.skip', { saleId })
  else await till.call('sale.back-to-lines', { saleId })
}

const undo: Step = async (loyal, random) => {
  const till = loyal.till()
  const finished = till.database.all<{ id: string }>("SELECT id FROM sale WHERE state = 'finished'")
  const chosen = finished[Math.floor(random() * finished.length)]
  if (!chosen) return
  const saleId = saleIdSchema.parse(chosen.id)
  if (random() < 0.5) await till.call('sale.void', { saleId, reason: 'cliente desistiu' })
  else await till.call('returns.return', await backOf(till, saleId, 1))
}

const work: Step = async (loyal) => loyal.till().loyalty.outbox.runDue()

const choose: Step = async (loyal, random) => {
  const [waiting] = await loyal.till().must('loyalty.waiting-choices', {})
  if (!waiting) return
  const { saleId } = waiting
  const offered = await loyal.till().call('loyalty.campaigns', { saleId })
  const campaignId = offered.ok && random() < 0.7 ? (offered.value.campaigns?.[0]?.id ?? null) : null
  await loyal.till().call('loyalty.choose-campaign', { saleId, campaignId })
}

const restart: Step = (loyal) => {
  loyal.restart()
  return Promise.resolve()
}

interface Discounted {
  readonly id: SaleId
  readonly state: string
  readonly discount: number
  readonly returned: number
  readonly allBack: 0 | 1
  readonly tasks: number
}

function sales(loyal: LoyalTill): Discounted[] {
  return loyal.till().database.all(
    `SELECT id, state,
       (SELECT coalesce(-sum(amount_cents), 0) FROM sale_adjustment JOIN sale_line ON sale_line.id = line_id
        WHERE sale_id = sale.id AND sale_adjustment.kind = 'cashback') AS discount,
       (SELECT count(*) FROM return WHERE sale_id = sale.id) AS returned,
       NOT EXISTS (SELECT 1 FROM sale_line WHERE sale_id = sale.id AND cancelled = 0 AND quantity_thousandths >
         (SELECT coalesce(sum(quantity_thousandths), 0) FROM return_line WHERE sale_line_id = sale_line.id)) AS allBack,
       (SELECT count(*) FROM outbox WHERE sale_id = sale.id AND state = 'task') AS tasks
     FROM sale`,
  )
}

function usedSales(loyal: LoyalTill): Discounted[] {
  return sales(loyal).filter(({ discount }) => discount > 0)
}

/** Where the two ledgers differ and no open task says so; empty when they agree. */
function compare(loyal: LoyalTill, program: CashbackProgramId): string[] {
  const { operator } = loyal
  const till = loyal.till()
  const wrong = [...unsoundness(till.database.raw)]
  let spent = 0
  for (const { id, state, discount, returned, allBack, tasks } of sales(loyal)) {
    const isBack = cashbackProgram(program).undoneBy === 'any-return' ? returned > 0 : allBack === 1
    const due = state === 'finished' && !isBack ? discount : 0
    const taken = operator.spentFor(id)
    spent += taken
    if (taken > discount) wrong.push(`${id}: ${taken} taken for a discount of ${discount}`)
    if (taken !== due && tasks === 0) wrong.push(`${id} (${state}): ${taken} taken, ${due} due`)
    if (operator.earnedFor(id) > (state === 'finished' && !isBack ? 1 : 0) && tasks === 0)
      wrong.push(`${id} (${state}): earned ${operator.earnedFor(id)} times`)
  }
  if (operator.spent() !== spent) wrong.push(`${operator.spent()} taken in all, ${spent} for sales`)
  if (operator.held() > 0) wrong.push(`${operator.held()} locks still hold a balance`)
  const waiting = till.database.all("SELECT kind, last_fault FROM outbox WHERE state = 'waiting'")
  if (waiting.length > 0) wrong.push(`never told: ${JSON.stringify(waiting.slice(0, 3))}`)
  const bugs = till.log.incidents.map(({ event, error }) => `${event}: ${String(error)}`)
  return [...wrong, ...bugs]
}
