import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { generateCpf } from '@brazilian-utils/brazilian-utils'
import { expect, it } from 'vitest'
import { together } from '../../testing/processes/run-till'
import { figures } from '../../testing/till/sell'
import { terminalId } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'

const script = fileURLToPath(new URL('../../testing/processes/register-and-quote.ts', import.meta.url))
const documents = [...new Set(Array.from({ length: 60 }, () => generateCpf()))]

/** Registers every document and begins as many quotes; answers what came of each document. */
function windowOf(path: string, moment: number): Promise<string[]> {
  const words = [script, path, String(terminalId), String(moment), documents.join(',')]
  const child = spawn(process.execPath, ['--import', 'tsx', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(said.trim().split('\n'))
      else reject(new Error(`The window ended with ${code}`))
    })
  })
}

it(
  'two windows of one terminal never write a document, a code or a number twice',
  { timeout: 60_000 },
  async () => {
    const till = testTill()
    const before = till.database.get<{ count: number }>('SELECT count(*) AS count FROM customer')?.count ?? 0
    const moment = together()
    const windows = [windowOf(till.database.path, moment), windowOf(till.database.path, moment)]
    const said = (await Promise.all(windows)).flat()
    expect(said.toSorted()).toEqual(
      documents.flatMap((one) => [`${one} registered`, `${one} tax-id-taken`]).toSorted(),
    )
    const all = before + documents.length
    expect(figures(till, 'SELECT count(*) FROM customer')).toEqual([all])
    expect(figures(till, 'SELECT count(DISTINCT code) FROM customer')).toEqual([all])
    expect(till.database.all('SELECT terminal_id, number FROM sales_order ORDER BY number')).toEqual(
      Array.from({ length: 2 * documents.length }, (_, index) => ({
        terminal_id: terminalId,
        number: index + 1,
      })),
    )
  },
)
