import type { SaleView } from '#shared/selling/sale/sale-view'
import { rawCall, type RawReply } from '../app/raw-call'
import { askDatabase, killTill, startTill, type Till } from '../app/till'
import { explain } from './explain'
import { nextStep, type Step } from './next-step'
import { seededRandom, type Random } from './random'

interface TortureOptions {
  readonly dataFolder: string
  readonly kills: number
  readonly seed: number
  /** Codes the scripted cashier scans. */
  readonly codes: readonly string[]
  /** Signs in and looks at the restarted app as a person does; told the sale main says is in progress. */
  readonly look: (till: Till, sale: SaleView | null) => Promise<void>
  /** What is wrong with the file, in words; empty when it is sound. */
  readonly unsound: (dataFolder: string) => readonly string[]
  readonly onKill?: (kill: number, acknowledged: number) => void
}

/** What was acknowledged so far: no plug pulled afterwards may take any of it back. */
interface Memory {
  sale: SaleView | null
  finished: Map<string, number>
  underWay: Step | null
  acknowledged: number
  /** The last number the demo shop came with. */
  readonly firstNumber: number
}

const longestLifeMs = 400

/** Kills the app again and again while it sells; throws at the first thing lost, doubled or out of place. */
export async function torture(options: TortureOptions): Promise<{ acknowledged: number; finished: number }> {
  const random = seededRandom(options.seed)
  const memory: Memory = {
    sale: null,
    finished: new Map(),
    underWay: null,
    acknowledged: 0,
    firstNumber: lastNumber(options.dataFolder),
  }
  for (let kill = 1; kill <= options.kills; kill++) {
    const till = await startTill(options.dataFolder)
    await till.window.waitForLoadState('load')
    await checkAfterRestart(till, memory, options)
    await sellUntilKilled(till, memory, random, options.codes)
    options.onKill?.(kill, memory.acknowledged)
  }
  const till = await startTill(options.dataFolder)
  await checkAfterRestart(till, memory, options)
  await till.app.close()
  return { acknowledged: memory.acknowledged, finished: memory.finished.size }
}

async function checkAfterRestart(till: Till, memory: Memory, options: TortureOptions): Promise<void> {
  const problems = options.unsound(options.dataFolder)
  if (problems.length > 0) throw new Error(`The file is not sound: ${problems.join('; ')}`)
  const state = await rawCall(till.window, 'app.state')
  const found = (state.value as { sale: SaleView | null }).sale
  const trouble = explain(memory.sale, memory.underWay, found)
  if (trouble !== null) throw new Error(trouble)
  acceptLostAnswer(memory, found, options.dataFolder)
  checkFinished(memory, options.dataFolder)
  await options.look(till, found)
  await rawCall(till.window, 'till.open', { float: 10_000 })
}

/** The step under way either landed or did not; both are right, and from here on it is known which. */
function acceptLostAnswer(memory: Memory, found: SaleView | null, dataFolder: string): void {
  if (memory.underWay?.name === 'sale.finish' && found === null && memory.sale) {
    const [row] = askDatabase<{ number: number }>(
      dataFolder,
      "SELECT number FROM sale WHERE id = ? AND state = 'finished'",
      memory.sale.id,
    )
    if (!row) throw new Error('The sale is neither open nor finished')
    memory.finished.set(memory.sale.id, row.number)
  }
  memory.sale = found
  memory.underWay = null
}

function checkFinished(memory: Memory, dataFolder: string): void {
  const rows = askDatabase<{ id: string; number: number }>(
    dataFolder,
    "SELECT id, number FROM sale WHERE state = 'finished' AND terminal_id = 1 AND number > ? ORDER BY number",
    memory.firstNumber,
  )
  const numbers = new Map(rows.map((row) => [row.id, row.number]))
  for (const [id, number] of memory.finished)
    if (numbers.get(id) !== number) throw new Error(`Acknowledged sale ${number} is not in the file`)
  if (rows.length !== memory.finished.size)
    throw new Error(`${rows.length} finished sales where ${memory.finished.size} were acknowledged`)
}

async function sellUntilKilled(
  till: Till,
  memory: Memory,
  random: Random,
  codes: readonly string[],
): Promise<void> {
  const dead = new Promise<void>((resolve) => {
    setTimeout(() => void killTill(till).then(resolve), 5 + random.below(longestLifeMs))
  })
  for (;;) {
    const step = nextStep(random, memory.sale, codes)
    memory.underWay = step
    const reply = await rawCall(till.window, step.name, step.input).catch(() => null)
    if (!reply) break
    acknowledge(memory, step, reply)
  }
  await dead
}

function acknowledge(memory: Memory, step: Step, reply: RawReply): void {
  memory.underWay = null
  if (!reply.ok) throw new Error(`${step.name} was refused: ${JSON.stringify(reply.error)}`)
  memory.acknowledged += 1
  if (step.name === 'sale.finish') {
    const { saleId, number } = reply.value as { saleId: string; number: number }
    memory.finished.set(saleId, number)
    memory.sale = null
  } else if (step.name === 'sale.scan') memory.sale = (reply.value as { sale: SaleView }).sale
  else memory.sale = reply.value as SaleView
}

function lastNumber(dataFolder: string): number {
  const [row] = askDatabase<{ last: number }>(
    dataFolder,
    'SELECT next_sale_number - 1 AS last FROM terminal WHERE id = 1',
  )
  return row?.last ?? 0
}
