import type { PrinterState } from '#shared/devices/device/hardware'
import type { PrinterSettings } from '#shared/devices/device/printer-settings'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Connection, Fault, ReadAnswer } from '../conversation/transport'

/** How long a healthy printer takes to answer a real-time question, generously. */
const ANSWER_MS = 1_500

/** DLE EOT n: answered at once, whatever the printer is doing. */
const question = (n: number): Uint8Array => Uint8Array.of(0x10, 0x04, n)

/** Bits 1 and 4 are always set, bits 0 and 7 never: no other answer looks like it. */
const realTimeStatus: ReadAnswer<number> = (heard) => heard.find((byte) => (byte & 0x93) === 0x12)

/** GS r 1, answered after everything sent before it was taken from the buffer. */
export const whenDone = Uint8Array.of(0x1d, 0x72, 0x01)
export const bufferedStatus: ReadAnswer<number> = (heard) => heard.find((byte) => (byte & 0x90) === 0)

type Seen = Pick<PrinterState, 'status' | 'drawer'>

/** The three answers a printer's state is read from: DLE EOT 1 (printer), 2 (why it is offline) and 4 (paper). */
export function readStatus(
  answers: { readonly printer: number; readonly offline: number; readonly paper: number },
  drawerSwitch: PrinterSettings['drawerSwitch'],
): Seen {
  const { printer, offline, paper } = answers
  const high = (printer & 0x04) !== 0
  const drawer =
    drawerSwitch === 'none' ? 'unknown' : high === (drawerSwitch === 'open-high') ? 'open' : 'closed'
  return { status: statusOf(printer, offline, paper), drawer }
}

function statusOf(printer: number, offline: number, paper: number): PrinterState['status'] {
  if (paper & 0x60 || offline & 0x20) return 'out-of-paper'
  if (offline & 0x04) return 'cover-open'
  if (printer & 0x08) return 'offline'
  return paper & 0x0c ? 'paper-low' : 'ready'
}

/** Asks a printer that tells its status. */
export async function askStatus(
  connection: Connection,
  drawerSwitch: PrinterSettings['drawerSwitch'],
): Promise<Result<Seen, Fault>> {
  const answers: number[] = []
  for (const n of [1, 2, 4]) {
    const answer = await connection.ask(question(n), realTimeStatus, ANSWER_MS)
    if (!answer.ok) return answer
    if (answer.value === null) return fail({ code: 'no-answer', reason: `DLE EOT ${n} was not answered` })
    answers.push(answer.value)
  }
  const [printer = 0, offline = 0, paper = 0] = answers
  return ok(readStatus({ printer, offline, paper }, drawerSwitch))
}
