import { printerModels } from '#shared/devices/device/printer-models'
import type { PrinterSettings } from '#shared/devices/device/printer-settings'
import { fail, ok } from '#shared/kernel/result'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { conversingPrinter, isWell, troubleOf } from '../conversation/conversing-printer'
import type { Transport } from '../conversation/transport'
import type { DecodePicture } from '../picture'
import type { ReceiptPrinter } from '../receipt-printer'
import { printerPulse, realTimePulse } from './drawer-pulse'
import { askStatus, bufferedStatus, whenDone } from './printer-status'

/** A drawer that would open later than this must not open at all. */
const PULSE_MS = 5_000
/** How long a healthy printer takes to have printed what it was sent, generously. */
const PRINTED_MS = 10_000

interface EscposDeps {
  readonly settings: Omit<PrinterSettings, 'connection'>
  readonly transport: Transport
  readonly decode: DecodePicture
  readonly now: () => number
}

/** Any printer that speaks ESC/POS, over any transport. */
export function escposPrinter({ settings, transport, decode, now }: EscposDeps): ReceiptPrinter {
  const model = printerModels[settings.model]
  let encode: ((document: ReceiptDocument) => Uint8Array) | undefined
  const { converse, failure, ...printer } = conversingPrinter<ReceiptDocument>({
    name: settings.name,
    transport,
    now,
    askStatus: model.tellsStatus ? (connection) => askStatus(connection, settings.drawerSwitch) : null,
    encode: async (document) => {
      // Loaded with the first paper: encoding is no business of the start-up.
      encode ??= (await import('./encode-receipt')).receiptEncoder(model, decode, settings.accents)
      return encode(document)
    },
    /** A printer that ran out in the middle keeps the rest in its buffer: as long as it answers, it is waited for. */
    untilPrinted: async (connection, talk) => {
      const first = await connection.ask(whenDone, bufferedStatus, PRINTED_MS)
      for (
        let answer = first;
        ;
        answer = await connection.ask(new Uint8Array(), bufferedStatus, PRINTED_MS / 10)
      ) {
        if (!answer.ok) return talk.failure(answer.error)
        if (answer.value !== null) return ok(undefined)
        const status = await talk.learnStatus(connection)
        if (!status.ok) return talk.failure(status.error)
        // It is well and took everything, it only does not know GS r.
        if (isWell(status.value)) return ok(undefined)
        if (talk.isClosed()) return talk.failure({ code: 'cut-off', reason: 'the driver was closed' })
      }
    },
  })

  return {
    ...printer,
    openDrawer: () => {
      if (settings.drawer === 'none')
        return Promise.resolve(fail({ code: 'no-drawer', reason: 'none is set up', perhapsPrinted: false }))
      const before = now() + PULSE_MS
      return converse(
        async (connection, status) => {
          if (!isWell(status) && !model.realTimePulse) return failure(troubleOf(status))
          const pulse = isWell(status) ? printerPulse : realTimePulse
          const sent = await connection.send(pulse(settings.drawer === 'pin-5' ? 1 : 0))
          return sent.ok ? ok(undefined) : failure(sent.error)
        },
        () => now() > before,
      )
    },
  }
}
