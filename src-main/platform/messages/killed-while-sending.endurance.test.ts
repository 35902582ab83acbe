import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { ZERO } from '#shared/kernel/money/cents'
import { startSimulators } from '../../simulators/operators/start-simulators'
import { testFolder } from '../../testing/platform/test-folder'
import { placeShopFile } from '../../testing/till/shop-file'
import { connect, openFile } from '../database/connection'
import { queueMessage } from './message-rows'

const script = fileURLToPath(new URL('../../testing/processes/send-messages.ts', import.meta.url))
const recipients = 10_000
const killedAt = 3_000

/** A till that sends until nothing is queued; killed once so much arrived. */
function sends(path: string, url: string, isEnough: () => boolean): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, path, url], { stdio: 'inherit' })
  const watch = setInterval(() => {
    if (isEnough()) child.kill('SIGKILL')
  }, 5)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(watch)
      resolve(code)
    })
  })
}

it(
  'J5: killed at 3,000 of 10,000, the rest goes out at the next start, none twice',
  { timeout: 300_000 },
  async () => {
    const simulators = await startSimulators()
    const path = join(testFolder(), 'balcao.db')
    placeShopFile(path)
    const database = connect(openFile(path))
    const ids = database.write((db) =>
      Array.from({ length: recipients }, (_, index) =>
        queueMessage(db, {
          channel: 'sms',
          purpose: 'notice',
          procedure: 'test',
          customerId: null,
          address: `119${String(80_000_000 + index * 7 + 1).padStart(8, '0')}`.replace(/0000$/, '0001'),
          subject: null,
          body: 'Ola',
          parts: 1,
          price: ZERO,
          dedupe: `j5-${index}`,
          at: Date.now() - 1,
        }),
      ),
    )
    database.close()
    const arrived = () => simulators.arrived().map(({ id }) => id)

    expect(await sends(path, simulators.zenvia.url, () => simulators.arrived().length >= killedAt)).toBeNull()
    const before = arrived().length
    expect(before).toBeGreaterThanOrEqual(killedAt)
    expect(before).toBeLessThan(recipients)
    expect(await sends(path, simulators.zenvia.url, () => false)).toBe(0)

    const file = connect(openFile(path))
    const counts = file.all<{ state: string; count: number }>(
      'SELECT state, count(*) AS count FROM message GROUP BY state ORDER BY state',
    )
    const unknown = file
      .all<{ id: string }>("SELECT id FROM message WHERE state = 'unknown'")
      .map(({ id }) => id)
    file.close()
    await simulators.close()
    // None twice, and none left out but what was on the wire when it was killed: of that it says that nobody knows.
    expect(new Set(arrived()).size).toBe(arrived().length)
    expect(unknown.length).toBeLessThanOrEqual(1)
    expect(new Set([...arrived(), ...unknown])).toEqual(new Set(ids))
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(recipients)
    expect(counts.map(({ state }) => state)).toEqual(
      unknown.length === 0 ? ['accepted'] : ['accepted', 'unknown'],
    )
  },
)
