import { spawn } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A pole display at the far end of a serial line, as its glass would show it. Speaks Epson's commands. */
export interface PoleLine {
  readonly path: string
  /** Both lines as they stand now. */
  text(): readonly [string, string]
  unplug(): void
  plug(): Promise<void>
  stop(): void
}

export async function poleLine(): Promise<PoleLine> {
  const folder = mkdtempSync(join(tmpdir(), 'balcao-pole-'))
  const [path, far] = [join(folder, 'till'), join(folder, 'pole')]
  let glass = ' '.repeat(40)
  let cursor = 0
  let skip = 0
  let unplug: () => void = () => undefined

  /** Commands of two or three bytes that show nothing are passed over. */
  function take(byte: number, next: number | undefined): void {
    if (skip > 0) return void skip--
    if (byte === 0x1b) skip = next === 0x74 ? 2 : 1
    else if (byte === 0x1f) skip = next === 0x43 ? 2 : 1
    else if (byte === 0x0b) cursor = 0
    else if (byte === 0x0c) [glass, cursor] = [' '.repeat(40), 0]
    else {
      glass =
        glass.slice(0, cursor) +
        new TextDecoder('windows-1252').decode(Uint8Array.of(byte)) +
        glass.slice(cursor + 1)
      cursor = (cursor + 1) % 40
    }
  }

  async function plug(): Promise<void> {
    const socat = spawn('socat', [`pty,raw,echo=0,link=${path}`, `pty,raw,echo=0,link=${far}`])
    unplug = () => void socat.kill()
    while (!existsSync(path) || !existsSync(far)) await new Promise((resolve) => setTimeout(resolve, 20))
    const bytes = createReadStream('', { fd: openSync(far, 'r+') })
    // The line goes away when it is unplugged.
    bytes.on('error', () => undefined)
    bytes.on('data', (chunk) => {
      const all = Buffer.from(chunk)
      all.forEach((byte, at) => take(byte, all[at + 1]))
    })
  }

  await plug()
  return {
    path,
    text: () => [glass.slice(0, 20), glass.slice(20)],
    unplug: () => unplug(),
    plug,
    stop() {
      unplug()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
