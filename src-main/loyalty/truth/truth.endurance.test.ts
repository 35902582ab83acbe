import { expect, it } from 'vitest'
import { loyaltyProgramIds } from '#shared/loyalty/port/program-id'
import { programs } from '../../compose/programs'
import { seeded } from '../../testing/platform/seeded'
import { testFolder } from '../../testing/platform/test-folder'
import { startingWith } from '../settings/start-programs'
import { runSchedule } from './run-schedule'
import { prepareShop } from './stage'

/** LOYALTY_SCHEDULES says how many per programme, LOYALTY_FIRST from which seed on, LOYALTY_SEED which alone. */
const count = Number(process.env['LOYALTY_SCHEDULES'] ?? 400)
const only = process.env['LOYALTY_SEED']
const first = Number(only ?? process.env['LOYALTY_FIRST'] ?? 1)
const seeds = Array.from({ length: only === undefined ? count : 1 }, (_, index) => first + index)

it.each(loyaltyProgramIds)(
  '%s: whatever is lost, late or doubled, and whenever the till dies, both ledgers agree',
  async (program) => {
    const shop = testFolder()
    await prepareShop(program, shop)
    const wrong: string[] = []
    const ran = { calls: 0, booked: 0, faults: 0 }
    for (const seed of seeds) {
      const cleanUps: (() => void)[] = []
      const folder = testFolder((cleanUp) => cleanUps.push(cleanUp))
      const { disagreements, ...figures } = await runSchedule(
        program,
        (settings, tools) => startingWith(programs, tools)(program, settings),
        shop,
        folder,
        seeded(seed),
      ).catch((cause: unknown) => {
        throw new Error(`LOYALTY_SEED=${seed} broke off`, { cause })
      })
      cleanUps.forEach((cleanUp) => cleanUp())
      wrong.push(...disagreements.map((what) => `LOYALTY_SEED=${seed}: ${what}`))
      ran.calls += figures.calls
      ran.booked += figures.booked
      ran.faults += figures.faults
    }
    expect(wrong).toEqual([])
    // Days on which nothing is booked, or nothing goes wrong, test nothing.
    if (only !== undefined) return
    expect(ran.booked).toBeGreaterThan(seeds.length / 2)
    expect(ran.faults).toBeGreaterThan(seeds.length / 2)
  },
  600_000,
)
