import type { PrinterFault } from '#shared/devices/device/hardware'
import type { Fault } from '../conversation/transport'
import type { WindowsError } from './winspool'

/** What Windows' numbers mean for whoever stands at the printer (System Error Codes, winerror.h). */
const byNumber: Readonly<Record<number, PrinterFault>> = {
  // ERROR_FILE_NOT_FOUND, ERROR_INVALID_PRINTER_NAME, ERROR_PRINTER_DELETED, ERROR_PRINTER_NOT_FOUND
  2: 'not-found',
  1801: 'not-found',
  1905: 'not-found',
  3012: 'not-found',
  // ERROR_ACCESS_DENIED, ERROR_ACCESS_DISABLED_BY_POLICY, ERROR_VIRUS_INFECTED
  5: 'blocked',
  1260: 'blocked',
  225: 'blocked',
  // ERROR_SERVICE_NOT_ACTIVE, ERROR_SERVICE_DISABLED, RPC_S_SERVER_UNAVAILABLE, RPC_S_CALL_FAILED, EPT_S_NOT_REGISTERED
  1062: 'spooler-stopped',
  1058: 'spooler-stopped',
  1722: 'spooler-stopped',
  1726: 'spooler-stopped',
  1753: 'spooler-stopped',
  // ERROR_NOT_READY, ERROR_OUT_OF_PAPER
  21: 'offline',
  28: 'out-of-paper',
  // ERROR_BAD_NETPATH, ERROR_NETNAME_DELETED: the printer of another computer
  53: 'unreachable',
  64: 'unreachable',
}

export function windowsFault({ call, number }: WindowsError): Fault {
  return { code: byNumber[number] ?? 'driver', reason: `${call}: Windows error ${number}` }
}

/** PRINTER_STATUS_… and PRINTER_ATTRIBUTE_WORK_OFFLINE with which Windows would keep a paper to itself. */
const statuses: readonly (readonly [flag: number, fault: PrinterFault, words: string])[] = [
  [0x10, 'out-of-paper', 'out of paper'],
  [0x40_00_00, 'cover-open', 'door open'],
  [0x80, 'offline', 'offline'],
  [0x01, 'paused', 'the queue is paused'],
  [0x08, 'offline', 'paper jam'],
]
const WORK_OFFLINE = 0x4_00

/** Null: Windows passes papers on. */
export function statusFault(seen: { readonly status: number; readonly attributes: number }): Fault | null {
  const found = statuses.find(([flag]) => (seen.status & flag) !== 0)
  if (found !== undefined) return { code: found[1], reason: `Windows says: ${found[2]}` }
  return (seen.attributes & WORK_OFFLINE) === 0
    ? null
    : { code: 'offline', reason: 'Windows says: used offline' }
}
