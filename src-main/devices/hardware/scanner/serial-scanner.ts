import type { SerialPort } from 'serialport'
import type { ScannerConnection } from '#shared/devices/device/scanner-settings'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ScannerFailure, ScannerLine } from '../barcode-scanner'
import { watchPort } from '../watch-port'
import { hearBytes } from './hear-bytes'
import { scannerFailure } from './scanner-failure'

type SerialSettings = Extract<ScannerConnection, { kind: 'serial' }>

const parities = { N: 'none', E: 'even', O: 'odd' } as const

/** A scanner on a serial line or a USB port that looks like one. */
export function serialScanner(settings: SerialSettings): ScannerLine {
  return {
    open: async (listener) => {
      try {
        const port = await newPort(settings)
        const heard = hearBytes(listener, settings.ending)
        let isOpen = true
        let stopWatching = (): void => undefined
        const end = (): void => {
          stopWatching()
          heard.stop()
          if (port.isOpen) port.close()
        }
        const gone = (failure: ScannerFailure): void => {
          if (!isOpen) return
          isOpen = false
          end()
          listener.onGone(failure)
        }
        port.on('data', (bytes: Buffer) => isOpen && heard.take(bytes))
        port.on('error', (error) => gone(scannerFailure(error)))
        port.on('close', () => gone({ code: 'cut-off', reason: 'the port was closed' }))
        const close = (): void => {
          isOpen = false
          end()
        }
        const opened = await openPort(port)
        if (!opened.ok) return opened
        stopWatching = watchPort(settings.path, () => gone({ code: 'cut-off', reason: 'the port is gone' }))
        return ok({ close })
      } catch (error) {
        return fail(scannerFailure(error))
      }
    },
  }
}

/** serialport is loaded with the first use: its native part is no business of a till without a serial line. */
async function newPort({ path, baudRate, frame }: SerialSettings): Promise<SerialPort> {
  const { SerialPort } = await import('serialport')
  const parity = parities[frame[1] as keyof typeof parities]
  return new SerialPort({
    path,
    baudRate,
    dataBits: frame.startsWith('7') ? 7 : 8,
    parity,
    stopBits: 1,
    autoOpen: false,
  })
}

function openPort(port: SerialPort): Promise<Result<void, ScannerFailure>> {
  return new Promise((resolve) => {
    port.open((error) => {
      if (error) return resolve(fail(scannerFailure(error)))
      // Some scanners send only while told that somebody listens; a line without these wires refuses, and needs them not.
      port.set({ dtr: true, rts: true }, () => undefined)
      resolve(ok(undefined))
    })
  })
}
