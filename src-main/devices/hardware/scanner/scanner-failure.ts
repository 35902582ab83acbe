import type { ScannerFault } from '#shared/devices/device/scanner-operations'
import type { ScannerFailure } from '../barcode-scanner'
import { faultOf } from '../conversation/transport'

const known: Readonly<Partial<Record<string, ScannerFault>>> = {
  'not-found': 'not-found',
  'not-permitted': 'not-permitted',
  busy: 'busy',
  'cut-off': 'cut-off',
}

/** What an error of Node or of a library means for whoever stands at the scanner. */
export function scannerFailure(error: unknown): ScannerFailure {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_DLOPEN_FAILED')
    return { code: 'no-library', reason: String(error) }
  const { code, reason } = faultOf(error)
  return { code: known[code] ?? 'driver', reason }
}
