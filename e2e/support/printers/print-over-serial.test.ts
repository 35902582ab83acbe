import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished, vi } from 'vitest'
import { testFolder } from '#main/testing/platform/test-folder'
import { escposDecoder } from './escpos-decoder'

/** A line with a printer at its other end that takes 960 bytes a second, as 9,600 baud do. */
async function serialPrinter() {
  const folder = testFolder()
  const [path, far] = [join(folder, 'till'), join(folder, 'printer')]
  const socat = spawn('socat', [`pty,raw,echo=0,link=${path}`, `pty,raw,echo=0,link=${far}`])
  onTestFinished(() => void socat.kill())
  await vi.waitFor(() => expect(existsSync(path) && existsSync(far)).toBe(true), { timeout: 5_000 })
  const file = openSync(far, 'r+')
  const answers = createWriteStream('', { fd: file, autoClose: false })
  const decoder = escposDecoder({
    pulse: () => undefined,
    question: (kind) => void answers.write(Uint8Array.of(kind === 'buffered' ? 0 : 0x12)),
  })
  const bytes = createReadStream('', { fd: file, autoClose: false, highWaterMark: 96 })
  // The line goes away at the end of the test.
  bytes.on('error', () => undefined)
  answers.on('error', () => undefined)
  bytes.on('data', (chunk) => {
    decoder.write(Buffer.from(chunk))
    bytes.pause()
    setTimeout(() => bytes.resume(), 100)
  })
  return { path, papers: decoder.papers, unplug: () => socat.kill() }
}

const script = fileURLToPath(new URL('serial-till.ts', import.meta.url))

/** Asks the till on this port to print, as often as wanted. */
function serialTill(path: string): () => Promise<unknown> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill())
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async () => {
    child.stdin.write('print\n')
    const answer: IteratorResult<string, unknown> = await answers.next()
    return JSON.parse(String(answer.value)) as unknown
  }
}

it('a slow serial line: every byte arrives, and a line that goes away is told', async () => {
  const line = await serialPrinter()
  const print = serialTill(line.path)
  expect(await print()).toEqual({ printed: { ok: true }, status: 'ready' })
  expect(line.papers).toHaveLength(1)
  expect(line.papers[0]?.cut).toBe(true)
  expect(line.papers[0]?.lines.filter((text) => /^\d+ Calção de algodão +49,90$/.test(text))).toHaveLength(30)

  line.unplug()
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await print()).toMatchObject({
    printed: { ok: false, error: { perhapsPrinted: false } },
    status: 'offline',
  })
}, 40_000)
