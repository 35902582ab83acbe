import { expect, it } from 'vitest'
import { clubeDaVila } from '#shared/loyalty/made-up/clube-da-vila'
import type { CashbackProgramId } from '#shared/loyalty/port/program-id'
import { withMorePrograms } from '../../testing/loyalty/with-more-programs'
import { testFolder } from '../../testing/platform/test-folder'

withMorePrograms(clubeDaVila)

const count = Number(process.env['LOYALTY_SCHEDULES'] ?? 25)

it('a programme that asks a PIN and holds the balance: both ledgers agree, whatever is lost, late or doubled', async () => {
  const { runSchedule } = await import('../../testing/loyalty/loyalty-schedule')
  let used = 0
  for (let seed = 1; seed <= count; seed++) {
    const id = clubeDaVila.id as string as CashbackProgramId
    const { disagreements, sales } = await runSchedule(id, seed, testFolder())
    expect(disagreements, `seed ${seed}`).toEqual([])
    used += sales
  }
  // Schedules in which nobody uses a balance test nothing.
  expect(used).toBeGreaterThan(count / 5)
}, 600_000)
