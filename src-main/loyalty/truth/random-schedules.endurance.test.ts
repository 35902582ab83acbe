import { expect, it, onTestFinished } from 'vitest'
import { cashbackProgramIds } from '#shared/loyalty/port/program-id'
import { runSchedule } from '../../testing/loyalty/loyalty-schedule'
import { testFolder } from '../../testing/platform/test-folder'

/** A few in every check; LOYALTY_SCHEDULES=1000 runs as many, LOYALTY_FIRST=1001 from that seed on; LOYALTY_SEED repeats one that failed. */
const count = Number(process.env['LOYALTY_SCHEDULES'] ?? 25)
const only = process.env['LOYALTY_SEED']
const first = Number(only ?? process.env['LOYALTY_FIRST'] ?? 1)

it.each(cashbackProgramIds)(
  '%s: whatever is lost, late or doubled, and whenever the till dies, both ledgers agree',
  async (program) => {
    const cleanUps: (() => void)[] = []
    onTestFinished(() => cleanUps.forEach((cleanUp) => cleanUp()))
    const seeds = Array.from({ length: only === undefined ? count : 1 }, (_, index) => first + index)
    const used = { sales: 0 }
    for (const seed of seeds) {
      const { disagreements, sales } = await runSchedule(
        program,
        seed,
        testFolder((one) => cleanUps.push(one)),
      ).catch((cause: unknown) => {
        throw new Error(`LOYALTY_SEED=${seed} broke off`, { cause })
      })
      expect(disagreements, `LOYALTY_SEED=${seed}`).toEqual([])
      used.sales += sales
    }
    // Schedules in which nobody uses a balance test nothing.
    if (only === undefined) expect(used.sales).toBeGreaterThan(seeds.length / 5)
  },
  600_000,
)
