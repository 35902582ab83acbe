import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { cents } from '#shared/kernel/money/cents'
import type { Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { scoresPoints, type LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import { newId } from '../../platform/database/new-id'
import { startSimulators } from '../../simulators/operators/start-simulators'
import { writeParameter } from '../../store/settings/parameter-rows'
import { switchOn } from '../../testing/loyalty/loyal-till'
import type { Seeded } from '../../testing/platform/seeded'
import { brands, branchId, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import type { LoyaltyProgram, ProgramTools } from '../port/loyalty-program'
import { writePointsTable } from '../settings/loyalty-rules'
import { begin, killAtWrites, type Life } from './life'
import { operatorData, people, settingsFor } from './operators'
import { stormyHttp, type Weather } from './stormy-http'

export type StartProgram = (settings: unknown, tools: ProgramTools) => Result<LoyaltyProgram, LoyaltyFault>

/** A shop's file in which a till is open and the programme serves the branch: each schedule begins with a copy of it. */
export async function prepareShop(program: LoyaltyProgramId, folder: string): Promise<void> {
  const till = testTill(folder)
  till.signIn('manager')
  till.database.write((db) => {
    const place = { branchId, id: null }
    if (scoresPoints(program)) {
      writePointsTable(db, program, branchId, {
        scoring: 'value',
        brands: [{ brandId: brands.own, factor: 1_000 }],
      })
      db.insert('brand', { id: 2, uid: newId(), name: 'Outra' })
      db.run("UPDATE product SET brand_id = 2 WHERE description = 'Saia'")
    } else {
      writeParameter(db, 'loyalty.cashback', 'branch', place, program)
    }
    switchOn(db, program)
    for (const { id, mobile, taxId } of people)
      db.run('UPDATE customer SET mobile = ?, tax_id = ? WHERE id = ?', mobile, taxId, id)
  })
  await till.must('till.open', { float: cents(1_000_000) })
  till.loyalty.stop()
  till.papers.close()
  till.database.close()
}

export interface Stage {
  readonly program: LoyaltyProgramId
  readonly random: Seeded
  readonly weather: Weather
  readonly simulators: Awaited<ReturnType<typeof startSimulators>>
  readonly till: () => TestTill
  readonly life: () => Life
  /** What the programme said of its own bugs, and what the till logged as one. */
  readonly bugs: () => string[]
  /** Everything is built anew over the file as it is. */
  readonly restart: () => void
  readonly close: () => Promise<void>
}

/** A till over a copy of the shop, the operators on loopback, and the weather between them. */
export async function openStage(
  program: LoyaltyProgramId,
  start: StartProgram,
  shop: string,
  folder: string,
  random: Seeded,
): Promise<Stage> {
  copyFileSync(join(shop, 'balcao.db'), join(folder, 'balcao.db'))
  let clock = Date.UTC(2026, 2, 10, 13, 5)
  let till: TestTill | undefined
  const now = (): number => till?.clock.now ?? clock
  const simulators = await startSimulators({ now, data: operatorData })
  const weather: Weather = { faults: 0, kills: 0 }
  const bugs: string[] = []
  let life = begin()

  function open(): TestTill {
    life = begin()
    const http = stormyHttp({ operator: program, simulators, random, weather, life, now })
    const tools: ProgramTools = {
      http,
      now,
      wait: (milliseconds) => {
        if (till) till.clock.now += Math.ceil(milliseconds)
        return Promise.resolve()
      },
      warn: (event, detail) => void bugs.push(`${event}: ${JSON.stringify(detail)}`),
    }
    const built = start(settingsFor(program, simulators), tools)
    if (!built.ok) throw new Error(JSON.stringify(built.error))
    const opened = testTill(folder, terminalId, (id) => (id === program ? built.value : null))
    opened.clock.now = clock
    opened.signIn('manager')
    killAtWrites(opened.database, life, () => random.chance(weather.kills / 4), random)
    return opened
  }

  function leave(left: TestTill): void {
    if (!life.isOver) bugs.push(...left.log.incidents.map(({ event, error }) => `${event}: ${String(error)}`))
    life.end()
    clock = left.clock.now
    left.loyalty.stop()
    left.papers.close()
    left.database.close()
  }

  till = open()
  const current = (): TestTill => {
    if (!till) throw new Error('A stage has its till')
    return till
  }
  return {
    program,
    random,
    weather,
    simulators,
    till: current,
    life: () => life,
    bugs: () => [...bugs, ...current().log.incidents.map(({ event, error }) => `${event}: ${String(error)}`)],
    restart() {
      leave(current())
      till = open()
    },
    async close() {
      leave(current())
      await simulators.close()
    },
  }
}
