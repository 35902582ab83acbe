import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, it } from 'vitest'
import { orderIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { unsoundness } from '../../testing/file/soundness'
import { testFolder } from '../../testing/platform/test-folder'
import { figures } from '../../testing/till/sell'
import { otherTerminalId, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const script = fileURLToPath(new URL('../../testing/processes/receive-orders.ts', import.meta.url))
const orders = 24

let till: TestTill
let other: TestTill

beforeEach(async () => {
  const folder = testFolder()
  till = testTill(folder)
  other = testTill(folder, otherTerminalId)
  for (const each of [till, other]) {
    each.clock.now = Date.now()
    each.signIn('cashier')
    await each.must('till.open', { float: cents(0) })
  }
  for (let index = 0; index < orders; index++) {
    const orderId = orderIdSchema.parse(randomUUID())
    await till.must('order.scan', { orderId, code: '101' })
    await till.must('order.place', { orderId, plan: { kind: 'cash' } })
  }
})

/** Runs a cashier at a terminal; `killAfter` so many orders. Answers the orders it said were received. */
function cashierAt(terminal: number, killAfter = Infinity): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, till.database.path, String(terminal)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    // Not at once: somewhere in the next claim, payment or finishing.
    if (said.split('\n').length > killAfter) setTimeout(() => child.kill('SIGKILL'), Math.random() * 8)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0 || killAfter !== Infinity) resolve(said.split('\n').slice(0, -1))
      else reject(new Error(`The cashier at ${terminal} ended with ${code}`))
    })
  })
}

it('one connection claims what another has just listed: the second is told it no longer waits', async () => {
  const [first] = (await other.must('order.waiting', { text: '' })).rows
  const orderId = first?.id ?? ('' as never)
  await till.must('order.receive', { orderId })
  expect(await other.refused('order.receive', { orderId })).toEqual({ code: 'order-not-waiting' })
  expect(await other.must('sale.current', {})).toBeNull()
  expect((await other.must('order.waiting', { text: '' })).rows).toHaveLength(orders - 1)
})

it('two tills that always reach for the same order receive each one once', { timeout: 60_000 }, async () => {
  const [one, two] = await Promise.all([cashierAt(terminalId), cashierAt(otherTerminalId)])
  const all = [...(one ?? []), ...(two ?? [])]
  expect(all).toHaveLength(orders)
  expect(new Set(all).size).toBe(orders)
  expect(figures(till, "SELECT count(*) FROM sales_order WHERE state = 'received'")).toEqual([orders])
  expect(unsoundness(till.database.raw)).toEqual([])
})

it(
  'killed anywhere between claiming and finishing, nothing said is lost, nothing is received twice',
  { timeout: 60_000 },
  async () => {
    const said: string[] = []
    for (let kill = 0; kill < 4; kill++) {
      said.push(...(await cashierAt(terminalId, 3)))
      expect(unsoundness(till.database.raw)).toEqual([])
      const received = figures(till, "SELECT id FROM sales_order WHERE state = 'received'")
      for (const orderId of said) expect(received).toContain(orderId)
    }
    said.push(...(await cashierAt(terminalId)))
    expect(figures(till, "SELECT count(*) FROM sales_order WHERE state = 'received'")).toEqual([orders])
    expect(figures(till, "SELECT count(*) FROM sale WHERE state = 'finished'")).toEqual([orders])
    expect(new Set(said).size).toBe(said.length)
    expect(unsoundness(till.database.raw)).toEqual([])
  },
)
