import { expect, it } from 'vitest'
import { testLog } from '../../testing/platform/test-log'
import { createTrailKeeper } from './trail-keeper'

function keeper({ opens = true, seals = true } = {}) {
  const done: string[] = []
  const log = testLog()
  const kept = createTrailKeeper({
    seals: {
      open: () =>
        opens ? Promise.resolve(void done.push('open')) : Promise.reject(new Error('locked vault')),
      seal: () => {
        if (!seals) throw new Error('disk full')
        done.push('seal')
      },
    },
    anchor: { move: () => void done.push('anchor') },
    log,
  })
  return { kept, done, log }
}

it('seals the end of the trail and puts it down beside the file, at a closing and at the end', () => {
  const { kept, done } = keeper()
  kept.secure()
  kept.stop()
  expect(done).toEqual(['seal', 'anchor', 'seal', 'anchor'])
})

it('says so where the trail could not be sealed, and the till goes on', () => {
  const { kept, log } = keeper({ seals: false })
  kept.secure()
  expect(log.incidents).toMatchObject([{ event: 'trail-not-secured' }])
})

it('says so where the vault does not open', async () => {
  const { kept, log } = keeper({ opens: false })
  kept.start()
  await new Promise(setImmediate)
  expect(log.incidents).toMatchObject([{ event: 'trail-not-sealed' }])
})
