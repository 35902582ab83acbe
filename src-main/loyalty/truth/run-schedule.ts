import { cashbackProgram, scoresPoints, type LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { Seeded } from '../../testing/platform/seeded'
import { compare } from './compare'
import { openStage, type Stage, type StartProgram } from './stage'
import {
  change,
  choose,
  finish,
  identify,
  insist,
  pay,
  release,
  restart,
  score,
  sell,
  settleByHand,
  skew,
  undo,
  use,
  wholeSale,
  work,
  type Step,
} from './steps'

const anyProgram = [
  wholeSale,
  wholeSale,
  sell,
  pay,
  finish,
  change,
  undo,
  undo,
  work,
  work,
  insist,
  release,
  restart,
  skew,
] as const

/** What may happen on a day, by the programme's ways. */
function stepsOf(program: LoyaltyProgramId): readonly [Step, ...Step[]] {
  if (scoresPoints(program)) return [...anyProgram, score, score, score, settleByHand]
  const { asksPin, hasCampaigns } = cashbackProgram(program)
  return [...anyProgram, ...(asksPin ? [identify] : []), use, ...(hasCampaigns ? [choose, choose] : [])]
}

const STEPS = 14

export interface Ran {
  readonly disagreements: readonly string[]
  readonly calls: number
  /** Movements the operator booked. */
  readonly booked: number
  readonly faults: number
}

/** One random day at a till and its operator, and where their ledgers disagree after everything was worked off. */
export async function runSchedule(
  program: LoyaltyProgramId,
  start: StartProgram,
  shop: string,
  folder: string,
  random: Seeded,
): Promise<Ran> {
  const stage = await openStage(program, start, shop, folder, random)
  try {
    Object.assign(
      stage.weather,
      random.pick([
        { faults: 0.1, kills: 0 },
        { faults: 0.35, kills: 0.02 },
      ]),
    )
    for (let step = 0; step < STEPS; step++) {
      stage.till().clock.now += random.pick([1_000, 5_000, 90_000, 700_000])
      // Behind the counter the outbox works while the cashier goes on.
      const behind = random.chance(0.3) ? [work] : []
      await Promise.all([...behind, random.pick(stepsOf(program))].map((one) => live(stage, one)))
    }
    await calmDown(stage)
    const calls = stage.simulators.calls()
    return {
      disagreements: compare(stage),
      calls: calls.length,
      booked: stage.simulators.ledger(program).filter(({ kind }) => kind !== 'opening').length,
      faults: calls.filter(({ fault }) => fault !== null).length,
    }
  } finally {
    await stage.close()
  }
}

/** Does a step until it ends or the till dies in it; then the till is there again. */
async function live(stage: Stage, step: Step): Promise<void> {
  const life = stage.life()
  try {
    await Promise.race([step(stage), life.over])
  } catch (error) {
    if (!life.isOver) throw error
  }
  if (life.isOver && stage.life() === life) stage.restart()
}

/** The faults are over, what was on its way arrives, nobody is in the middle of a sale, and everything is told. */
async function calmDown(stage: Stage): Promise<void> {
  Object.assign(stage.weather, { faults: 0, kills: 0 })
  await stage.simulators.faults.switchAllOff()
  await release(stage)
  const sale = await stage.till().call('sale.current', {})
  if (sale.ok && sale.value)
    await stage.till().call('sale.cancel', { saleId: sale.value.id, reason: 'fim do dia' })
  for (let round = 0; round < 12; round++) {
    await stage.till().loyalty.outbox.runDue()
    await release(stage)
    stage.till().clock.now += 10 * 60_000
  }
}
