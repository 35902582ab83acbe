import type { LineListener } from '../../devices/hardware/barcode-scanner'

/** Listens to a line; `heard` has its codes (`E0 789…` with a symbology) and faults in the order they came. */
export function heardCodes() {
  const heard: string[] = []
  const bytes: number[] = []
  const listener: LineListener = {
    onBytes: (chunk) => void bytes.push(...chunk),
    onCode: (text, symbology) => void heard.push(symbology === null ? text : `${symbology} ${text}`),
    onUnreadable: ({ code }) => void heard.push(code),
    onGone: ({ code }) => void heard.push(code),
  }
  return { heard, bytes, listener }
}
