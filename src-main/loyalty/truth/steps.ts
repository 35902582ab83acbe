import { randomUUID } from 'node:crypto'
import { cpfSchema } from '#shared/customers/customer/tax-id'
import { saleIdSchema, type SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { cashbackProgram, scoresPoints } from '#shared/loyalty/port/program-id'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { returnFor } from '../../testing/till/give-back'
import { cash } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { masterPin, people, scorers } from './operators'
import type { Stage } from './stage'

export type Step = (stage: Stage) => Promise<unknown>

async function current({ till }: Stage): Promise<SaleView | null> {
  const answer = await till().call('sale.current', {})
  return answer.ok ? answer.value : null
}

export const sell: Step = async ({ till, random }) => {
  const { id } = random.pick(people)
  await till().call('sale.set-customer', { customerId: id })
  for (let count = random.pick([1, 1, 2, 3]); count > 0; count--) await scanOne(till(), random)
  await till().loyalty.live.refresh()
}

async function scanOne(till: ReturnType<Stage['till']>, random: Stage['random']): Promise<unknown> {
  const { dress, shirt, skirt, coat } = products
  return till.call('sale.scan', { code: random.pick([dress, dress, shirt, skirt, coat]).code })
}

export const identify: Step = async (stage) => {
  const { till, random, simulators } = stage
  const sale = await current(stage)
  if (!sale) return
  const saleId = sale.id
  await till().call('loyalty.send-pin', { saleId, mobile: null })
  const arrived = simulators.sms().at(-1)?.pin ?? '0000'
  const pin = random.pick([arrived, arrived, arrived, masterPin, '0000'])
  await till().call('loyalty.answer-pin', { saleId, pin, attemptId: randomUUID() })
}

export const use: Step = async (stage) => {
  const { till, random } = stage
  const saleId = (await current(stage))?.id
  if (!saleId) return
  const quoted = await till().call('loyalty.quote', { saleId })
  const quote = quoted.ok ? quoted.value.loyalty.cashback?.quote : undefined
  if (!quote || quote.maximum === 0) return
  const some = quote.minimum + Math.floor(random.next() * (quote.maximum - quote.minimum))
  await till().call('loyalty.use', { saleId, amount: cents(Math.max(1, random.pick([some, quote.maximum]))) })
}

export const pay: Step = async (stage) => {
  const { till } = stage
  const saleId = (await current(stage))?.id
  if (!saleId) return
  await till().call('sale.start-payment', { saleId })
  const unclaimed = (await current(stage))?.settlement?.unclaimed ?? 0
  if (unclaimed > 0) await till().call('payment.add-tender', { saleId, tender: cash(unclaimed) })
}

export const finish: Step = async (stage) => {
  const { till, random } = stage
  const saleId = (await current(stage))?.id
  if (!saleId) return
  const done = await till().call('sale.finish', { saleId })
  if (done.ok || random.chance(0.4)) return
  await till().call('loyalty.clear', { saleId })
  await pay(stage)
  await till().call('sale.finish', { saleId })
}

/** A sale as it usually goes, from the first scan to the receipt. */
export const wholeSale: Step = async (stage) => {
  await sell(stage)
  if (scoresPoints(stage.program)) await score(stage)
  else {
    if (cashbackProgram(stage.program).asksPin) await identify(stage)
    await use(stage)
  }
  await pay(stage)
  await finish(stage)
}

export const change: Step = async (stage) => {
  const { till, random } = stage
  const saleId = (await current(stage))?.id
  if (!saleId) return
  await random.pick([
    () => till().call('sale.set-customer', { customerId: null }),
    () => till().call('sale.set-customer', { customerId: random.pick(people).id }),
    () => till().call('loyalty.clear', { saleId }),
    () => till().call('loyalty.skip', { saleId }),
    () => till().call('sale.back-to-lines', { saleId }),
    () => till().call('sale.cancel', { saleId, reason: 'desistiu' }),
    () => till().call('sale.park', { saleId, label: 'espera' }),
    () => scanOne(till(), random),
  ])()
}

function finishedSale({ till, random }: Stage): SaleId | undefined {
  const rows = till().database.all<{ id: string }>("SELECT id FROM sale WHERE state = 'finished'")
  const row = rows[Math.floor(random.next() * rows.length)]
  return row && saleIdSchema.parse(row.id)
}

/** Voids a finished sale or gives back some of it or all. */
export const undo: Step = async (stage) => {
  const { till, random } = stage
  const saleId = finishedSale(stage)
  if (!saleId) return
  if (random.chance(0.4)) return till().call('sale.void', { saleId, reason: 'cliente desistiu' })
  const sold = await till().call('returns.sale', { saleId })
  if (!sold.ok) return
  const left = sold.value.lines.filter((line) => line.left > 0)
  const lines = random.chance(0.5) ? left : left.slice(0, 1)
  if (lines.length === 0) return
  return till().call('returns.return', {
    ...returnFor(),
    saleId,
    lines: lines.map(({ id, left: quantity }) => ({ lineId: id, quantity })),
  })
}

/** Who scores, before or after the sale. */
export const score: Step = async (stage) => {
  const { till, random } = stage
  const open = random.chance(0.5) ? (await current(stage))?.id : undefined
  const saleId = open ?? finishedSale(stage)
  if (!saleId) return
  const subject = { kind: 'sale', saleId } as const
  if (random.chance(0.2)) return till().call('loyalty.remove-scorer', { subject })
  const taxId = cpfSchema.parse(random.pick([scorers[0], scorers[0], scorers[1], scorers[2], scorers[3]]))
  return till().call('loyalty.set-scorer', { subject, taxId })
}

export const choose: Step = async ({ till, random }) => {
  const waiting = await till().call('loyalty.waiting-choices', {})
  const saleId = waiting.ok ? waiting.value[0]?.saleId : undefined
  if (!saleId) return
  const offered = await till().call('loyalty.campaigns', { saleId })
  const campaigns = offered.ok ? (offered.value.campaigns ?? []) : []
  const chosen = campaigns[Math.floor(random.next() * campaigns.length)]
  const campaignId = random.chance(0.8) ? (chosen?.id ?? null) : null
  await till().call('loyalty.choose-campaign', { saleId, campaignId })
}

/** Somebody tries again what waits for a person. */
export const insist: Step = async ({ till }) => {
  const pending = await till().call('loyalty.pending', {})
  for (const { id, nextAttemptAt } of pending.ok ? pending.value : [])
    if (nextAttemptAt === null) await till().call('loyalty.retry', { id })
}

/** Somebody settles by hand what is on its way or waits for a person, and says so whatever the operator holds. */
export const settleByHand: Step = async ({ till, random }) => {
  const pending = await till().call('loyalty.pending', {})
  for (const { id } of pending.ok ? pending.value : [])
    if (random.chance(0.5)) await till().call('loyalty.resolve', { id, reason: 'A operadora confirmou' })
}

export const work: Step = ({ till }) => till().loyalty.outbox.runDue()

export const release: Step = async ({ simulators }) => {
  simulators.release()
  await new Promise(setImmediate)
}

export const restart: Step = (stage) => Promise.resolve(stage.restart())

/** The operator's clock is minutes off, until it is put right. */
export const skew: Step = async ({ simulators, random, program }) => {
  const { faults } = simulators
  const on = faults.list().find(({ fault }) => fault.kind === 'clock-skew')
  if (on) return faults.switchOff(on.id)
  await faults.switchOn({
    operator: program,
    fault: { kind: 'clock-skew', ms: random.pick([-300_000, 300_000]) },
  })
}
