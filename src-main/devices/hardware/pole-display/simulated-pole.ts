import { existsSync, readFileSync, rmSync, watch } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { PoleText } from '#shared/devices/display/pole-text'
import { fail, ok } from '#shared/kernel/result'
import type { PoleFailure, PoleLine } from '../pole-line'

/** What the glass shows, one line under the other; not there while it is dark. */
export const glassFile = 'glass.txt'
/** Write `unplugged`, `slow` or `garbage` into this file of the pole's folder to see the till cope; delete it to recover. */
export const wishFile = 'pole-status.txt'

/** What a slow line takes for each text. */
const SLOW_MS = 1_000

/** A pole display without a pole: what it shows stands in a file of `folder`. */
export function simulatedPole(folder: string): PoleLine {
  const glass = join(folder, glassFile)
  const wish = (): string =>
    existsSync(join(folder, wishFile)) ? readFileSync(join(folder, wishFile), 'utf8').trim() : ''

  return {
    open: async (onGone) => {
      try {
        await mkdir(folder, { recursive: true })
        if (wish() === 'unplugged') return fail({ code: 'port-not-found', reason: `told so by ${wishFile}` })
        let isOpen = true
        const close = (): void => {
          isOpen = false
          watcher.close()
          rmSync(glass, { force: true })
        }
        const gone = (reason: unknown): void => {
          if (!isOpen) return
          close()
          onGone(cutOff(reason))
        }
        const watcher = watch(folder, { persistent: false }, () => {
          try {
            if (wish() === 'unplugged') gone(`told so by ${wishFile}`)
          } catch (error) {
            gone(error)
          }
        })
        watcher.on('error', gone)
        const write = async (text: PoleText) => {
          try {
            const told = wish()
            if (told === 'slow') await wait(SLOW_MS)
            const shown = told === 'garbage' ? garbled(text) : text
            if (isOpen) await writeFile(glass, `${shown.join('\n')}\n`)
            return ok(shown)
          } catch (error) {
            return fail(cutOff(error))
          }
        }
        return ok({ write, close })
      } catch (error) {
        return fail(cutOff(error))
      }
    },
  }
}

const cutOff = (why: unknown): PoleFailure => ({ code: 'port-cut-off', reason: String(why) })

/** What a glass shows of bytes that came at another speed. */
function garbled([upper, lower]: PoleText): PoleText {
  const noise = (line: string): string =>
    line.replace(/[^]/gu, (letter, at: number) =>
      String.fromCharCode(0xa1 + ((letter.charCodeAt(0) + at) % 0x5e)),
    )
  return [noise(upper), noise(lower)]
}
