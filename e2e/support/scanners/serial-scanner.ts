import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { constants, existsSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A scanner at the far end of a serial line the till can open at `path`. */
export interface SerialScanner {
  readonly path: string
  /** What it sends now, in one piece; the end of the code is the caller's to send. */
  send(text: string): Promise<void>
  /** Its cable is pulled: the port is gone. */
  unplug(): Promise<void>
  plugIn(): Promise<void>
}

/** Plugged in from the start, in `folder` under `name`. */
export async function serialScanner(folder: string, name: string): Promise<SerialScanner> {
  const path = join(folder, name)
  const far = join(folder, `${name}-scanner`)
  let line: ChildProcess | null = null
  let file: FileHandle | null = null

  async function plugIn(): Promise<void> {
    line = spawn('socat', [`pty,raw,echo=0,link=${path}`, `pty,raw,echo=0,link=${far}`])
    while (!existsSync(path) || !existsSync(far)) await wait(20)
    // Else the line becomes the terminal of whoever leads a session, who is told to end when it goes.
    file = await open(far, constants.O_RDWR | constants.O_NOCTTY)
  }

  await plugIn()
  return {
    path,
    send: async (text) => {
      await file?.write(text)
    },
    plugIn,
    unplug: async () => {
      const [pulled, end] = [line, file]
      line = null
      file = null
      await end?.close()
      if (pulled === null) return
      const gone = once(pulled, 'exit')
      pulled.kill()
      await gone
    },
  }
}
