import type { PrinterState } from '#shared/devices/device/hardware'
import { labelPrinterModels, type LabelLanguageName } from '#shared/devices/device/label-printer-models'
import type { LabelPrinterSettings } from '#shared/devices/device/label-printer-settings'
import type { LabelRun } from '#shared/goods/labels/label-run'
import { fail, ok, type Result } from '#shared/kernel/result'
import { conversingPrinter, isWell } from '../conversation/conversing-printer'
import type { Connection, Fault, Transport } from '../conversation/transport'
import type { LabelPrinter } from '../label-printer'
import { epl } from './epl'
import type { LabelLanguage } from './label-language'
import { tspl } from './tspl'
import { zpl } from './zpl'

const languages: Readonly<Record<LabelLanguageName, LabelLanguage>> = { zpl, epl, tspl }

/** How long a healthy printer takes to say how it is, generously. */
const ANSWER_MS = 1_500
/** How often one that prints is asked whether it is through. */
const AGAIN_MS = 250

interface LanguagePrinterDeps {
  readonly settings: Omit<LabelPrinterSettings, 'connection'>
  readonly transport: Transport
  readonly now: () => number
}

/** A label printer in the language of its model, over any transport. */
export function languagePrinter({ settings, transport, now }: LanguagePrinterDeps): LabelPrinter {
  const model = labelPrinterModels[settings.model]
  const language = languages[model.language]
  const status = model.tellsStatus ? language.status : null

  /** Whether labels it was sent are still to come, when it was last asked. */
  let isBusy = false

  async function askStatus(
    connection: Connection,
    { question, read }: NonNullable<LabelLanguage['status']>,
  ): Promise<Result<Pick<PrinterState, 'status' | 'drawer'>, Fault>> {
    const answer = await connection.ask(question, read, ANSWER_MS)
    if (!answer.ok) return answer
    if (answer.value === null) return fail({ code: 'no-answer', reason: 'it did not say how it is' })
    ;({ isBusy } = answer.value)
    return ok({ status: answer.value.status, drawer: 'unknown' })
  }

  return conversingPrinter<LabelRun>({
    name: settings.name,
    transport,
    now,
    askStatus: status === null ? null : (connection) => askStatus(connection, status),
    encode: (run) => Promise.resolve(language.encode(run, model.dots)),
    /** One that ran out in the middle prints the rest when it has more: as long as it answers, it is waited for. */
    untilPrinted: async (connection, talk) => {
      for (;;) {
        const seen = await talk.learnStatus(connection)
        if (!seen.ok) return talk.failure(seen.error)
        if (isWell(seen.value) && !isBusy) return ok(undefined)
        if (talk.isClosed()) return talk.failure({ code: 'cut-off', reason: 'the driver was closed' })
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
      }
    },
  })
}
