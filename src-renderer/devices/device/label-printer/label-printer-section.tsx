import { call } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { Busy } from '../../../ui/dialog/busy'
import { ErrorText } from '../../../ui/fields/error-text'
import { PaperQueue } from '../printer/paper-queue'
import { LabelPrinterForm } from './label-printer-form'
import { LabelPrinterLive } from './label-printer-live'
import styles from '../printer/printer-section.module.css'

/** How often the screen looks: whoever stands before the printer sees what a hand on it changes. */
const LOOK_MS = 1_500

/** Etiquetas: the label printer's settings on the left, how it is and what waits for it on the right. */
export function LabelPrinterSection() {
  const { value: view, reply, show } = useAnswer('label-printer.view', {}, { everyMs: LOOK_MS })
  if (view === null)
    return reply?.ok === false ? (
      <ErrorText>{messageFor(reply.error)}</ErrorText>
    ) : (
      <Busy active what="a impressora de etiquetas" />
    )
  return (
    <div className={styles.section}>
      <LabelPrinterForm settings={view.settings} onSaved={show} />
      <div className={styles.now}>
        <LabelPrinterLive view={view} />
        <PaperQueue
          papers={view.papers}
          onCancel={(id) => call('label-printer.cancel', { id })}
          onPrintAgain={(id) => call('label-printer.print-again', { id })}
          onChanged={show}
        />
      </div>
    </div>
  )
}
