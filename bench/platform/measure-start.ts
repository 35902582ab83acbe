import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright/test'
import { electronToTest } from '#e2e/support/app/electron-to-test'
import { dropFolder, freshFolder, type BenchShop } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'

interface Program {
  readonly executablePath: string
  readonly args: readonly string[]
}

/** From the start of the process to the first screen painted, beside an empty window of the same Electron; in turns. */
export async function measureStart(shop: BenchShop, starts: number): Promise<Measurement> {
  const folder = await freshFolder(shop)
  const readings: number[] = []
  const floor: number[] = []
  try {
    for (let start = -1; start < starts; start++) {
      const ours = await startOnce(electronToTest(), folder)
      const empty = await emptyStart()
      // The first one fills the system's file cache.
      if (start < 0) continue
      readings.push(ours)
      floor.push(empty)
    }
  } finally {
    dropFolder(folder)
  }
  return measurement('start → first screen painted', shop.name, readings, {
    name: 'empty Electron window painted',
    readings: floor,
  })
}

async function emptyStart(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'balcao-empty-'))
  try {
    return await startOnce(emptyWindow(), folder)
  } finally {
    dropFolder(folder)
  }
}

function emptyWindow(): Program {
  const text = process.env['EMPTY_ELECTRON']
  if (text === undefined) throw new Error('Start the bench with: npm run bench')
  return JSON.parse(text) as Program
}

/** Milliseconds by the machine's clock, read from the page afterwards so that nothing watches while it starts. */
async function startOnce({ executablePath, args }: Program, dataFolder: string): Promise<number> {
  const startedAt = performance.timeOrigin + performance.now()
  const child = spawn(executablePath, [...args, '--remote-debugging-port=0', `--data-dir=${dataFolder}`], {
    env: { ...process.env, BALCAO_ANNOUNCE_READY: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  try {
    const [address] = await Promise.all([
      lineWith(child.stderr, /DevTools listening on (ws:\S+)/),
      lineWith(child.stdout, /^(ready)$/),
    ])
    await new Promise((resolve) => setTimeout(resolve, 500))
    return (await firstPaintAt(address)) - startedAt
  } finally {
    child.kill('SIGTERM')
    await gone
  }
}

function lineWith(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stream })
    lines.on('line', (line) => {
      const found = pattern.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    lines.on('close', () => reject(new Error(`The program ended without saying ${pattern.source}`)))
  })
}

async function firstPaintAt(address: string): Promise<number> {
  const browser = await chromium.connectOverCDP(address)
  try {
    const page = browser.contexts()[0]?.pages()[0]
    if (!page) throw new Error('No window was opened')
    return await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      if (!paint) throw new Error('Nothing was painted')
      return performance.timeOrigin + paint.startTime
    })
  } finally {
    await browser.close()
  }
}
