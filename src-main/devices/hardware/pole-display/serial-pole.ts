import type { SerialPort } from 'serialport'
import type { DisplayFault } from '#shared/devices/display/display-report'
import type { InstalledPole } from '#shared/devices/display/display-settings'
import { fail, ok, type Result } from '#shared/kernel/result'
import { faultOf } from '../conversation/transport'
import type { PoleFailure, PoleLine } from '../pole-line'
import { watchPort } from '../watch-port'
import { poleBytes, poleStart } from './pole-bytes'

type SerialPole = Extract<InstalledPole, { kind: 'serial' }>

/** A pole display on a serial line or a USB port that looks like one. */
export function serialPole(pole: SerialPole): PoleLine {
  return {
    open: async (onGone) => {
      try {
        const port = await openPort(pole)
        let isOpen = true
        const close = (): void => {
          isOpen = false
          stopWatching()
          if (port.isOpen) port.close(() => undefined)
        }
        const gone = (why: unknown): void => {
          if (!isOpen) return
          close()
          onGone(poleFailure(why))
        }
        const stopWatching = watchPort(pole.path, () => gone('the port is gone'))
        port.on('error', gone)
        port.on('close', () => gone('the port was closed'))
        // Reading is how a pulled cable is noticed.
        port.resume()
        const started = await send(port, poleStart(pole))
        if (!started.ok) {
          close()
          return started
        }
        return ok({
          write: async (text) => {
            const sent = await send(port, poleBytes(text, pole))
            return sent.ok ? ok(text) : sent
          },
          close,
        })
      } catch (error) {
        return fail(poleFailure(error))
      }
    },
  }
}

/** serialport is loaded with the first use: its native part is no business of a till without a serial line. */
async function openPort({ path, baudRate }: SerialPole): Promise<SerialPort> {
  const { SerialPort } = await import('serialport')
  const port = new SerialPort({ path, baudRate, autoOpen: false })
  return new Promise((resolve, reject) => {
    port.open((error) => (error ? reject(error) : resolve(port)))
  })
}

/** Resolves once the bytes left this computer. */
function send(port: SerialPort, bytes: Uint8Array): Promise<Result<void, PoleFailure>> {
  return new Promise((resolve) => {
    port.write(Buffer.from(bytes))
    port.drain((error) => resolve(error ? fail(poleFailure(error)) : ok(undefined)))
  })
}

const known: Readonly<Partial<Record<string, DisplayFault>>> = {
  'not-found': 'port-not-found',
  'not-permitted': 'port-not-permitted',
  busy: 'port-busy',
}

function poleFailure(error: unknown): PoleFailure {
  const { code, reason } = faultOf(error)
  return { code: known[code] ?? 'port-cut-off', reason }
}
