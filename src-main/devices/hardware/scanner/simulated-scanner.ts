import { closeSync, existsSync, openSync, readFileSync, readSync, statSync, watch } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok } from '#shared/kernel/result'
import type { ScannerFailure, ScannerLine } from '../barcode-scanner'
import { hearBytes } from './hear-bytes'
import { scannerFailure } from './scanner-failure'

/** Each line appended to this file of the scanner's folder is one code read. */
export const codesFile = 'codes.txt'
/** Write `unplugged` or `garbage` into this file to see the till cope; delete it to recover. */
export const wishFile = 'scanner-status.txt'

/** Turns every letter and figure into a byte no text has. */
const NOISE = 0xc0
const NEW_LINE = 0x0a

/** A scanner without a scanner: codes come from a file in `folder`. */
export function simulatedScanner(folder: string): ScannerLine {
  const codes = join(folder, codesFile)
  const told = (wish: string): boolean => existsSync(join(folder, wishFile)) && wishIn(folder) === wish

  return {
    open: async (listener) => {
      await mkdir(folder, { recursive: true })
      if (told('unplugged')) return fail({ code: 'not-found', reason: `told so by ${wishFile}` })
      const heard = hearBytes(listener, 'suffix')
      // What was read before it was plugged in is gone, as from any scanner.
      let at = sizeOf(codes)
      const close = (): void => {
        watcher.close()
        heard.stop()
      }
      const gone = (failure: ScannerFailure): void => {
        close()
        listener.onGone(failure)
      }
      const look = (): void => {
        if (told('unplugged')) return gone({ code: 'cut-off', reason: `told so by ${wishFile}` })
        const size = sizeOf(codes)
        const from = Math.min(at, size)
        at = size
        if (size === from) return
        const bytes = readPart(codes, from, size)
        heard.take(told('garbage') ? bytes.map((byte) => (byte === NEW_LINE ? byte : byte | NOISE)) : bytes)
      }
      const watcher = watch(folder, { persistent: false }, () => {
        try {
          look()
        } catch (error) {
          gone(scannerFailure(error))
        }
      })
      watcher.on('error', (error) => gone(scannerFailure(error)))
      return ok({ close })
    },
  }
}

function wishIn(folder: string): string {
  return readFileSync(join(folder, wishFile), 'utf8').trim()
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}

function readPart(file: string, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(to - from)
  const descriptor = openSync(file, 'r')
  try {
    return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, from))
  } finally {
    closeSync(descriptor)
  }
}
