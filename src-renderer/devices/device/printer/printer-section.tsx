import { call } from '../../../ipc/client'
import { Busy } from '../../../ui/dialog/busy'
import { ErrorText } from '../../../ui/fields/error-text'
import { PaperQueue } from './paper-queue'
import { PrinterForm } from './printer-form'
import { PrinterLive } from './printer-live'
import { usePrinter } from './use-printer'
import styles from './printer-section.module.css'

/** Impressora: its settings on the left, how it is and what waits for it on the right. */
export function PrinterSection() {
  const { view, problem, show } = usePrinter()
  if (view === null)
    return problem === null ? <Busy active what="a impressora" /> : <ErrorText>{problem}</ErrorText>
  return (
    <div className={styles.section}>
      <PrinterForm settings={view.settings} onSaved={show} />
      <div className={styles.now}>
        <PrinterLive view={view} />
        <PaperQueue
          papers={view.papers}
          onCancel={(id) => call('device.cancel-paper', { id })}
          onPrintAgain={(id) => call('device.print-paper-again', { id })}
          onChanged={show}
        />
      </div>
    </div>
  )
}
