import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { willChooseFolder } from '../../../support/app/choose-folder'
import { people } from '../../../support/app/people'
import { rawCall, rawCalls } from '../../../support/app/raw-call'
import { soundFolder } from '../../../support/data-folder/sound-folder'
import { outsideContract } from '../../../support/fuzz/inside-contract'
import { randomCall } from '../../../support/fuzz/random-call'
import { seededRandom } from '../../../support/torture/random'

const calls = 4_000
const batch = 100

test('thousands of random calls: main stays up, inside the contract, and the file sound', async ({
  till,
  dataFolder,
}) => {
  test.setTimeout(180_000)
  const seed = Date.now() % 1_000_000
  console.log(`  ${calls} calls, seed ${seed}`)
  const random = seededRandom(seed)
  const uuids: string[] = []
  const { window } = till
  // Nobody stands at this computer to answer the operating system's own windows.
  await willChooseFolder(till, null)
  for (let done = 0; done < calls; done += batch) {
    await rawCall(window, 'access.sign-in', random.pick([people.cashier, people.supervisor, people.manager]))
    await rawCall(window, 'till.open', { float: 10_000 })
    const scanned = await rawCall(window, 'sale.scan', { code: samples.plain.barcode })
    uuids.push(...(JSON.stringify(scanned).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []))
    const sent = Array.from({ length: batch }, () => randomCall(random, { uuids: uuids.slice(-40) }))
    const replies = await rawCalls(window, sent)
    sent.forEach(({ name }, index) => {
      const reply = replies[index]
      expect(reply && outsideContract(name, reply)).toBeNull()
    })
  }
  expect((await rawCall(window, 'app.state')).ok).toBe(true)
  expect(soundFolder(dataFolder)).toEqual([])
})
