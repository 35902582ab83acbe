import { Button } from '@mantine/core'
import type { PrintJob, PrintJobId } from '#shared/devices/device/print-job'
import type { Result } from '#shared/kernel/result'
import { clockTime } from '../../../app/times'
import type { AppError } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { ErrorText } from '../../../ui/fields/error-text'
import styles from './paper-queue.module.css'

const stateWords: Readonly<Record<PrintJob['state'], string>> = {
  held: 'Esperando o documento',
  waiting: 'Esperando',
  printing: 'Imprimindo',
  printed: 'Impresso',
  failed: 'Não saiu',
  cancelled: 'Cancelado',
}

interface PaperQueueProps<View> {
  readonly papers: readonly PrintJob[]
  readonly onCancel: (id: PrintJobId) => Promise<Result<View, AppError>>
  readonly onPrintAgain: (id: PrintJobId) => Promise<Result<View, AppError>>
  readonly onChanged: (view: View) => void
}

/** Fila de impressão: what waits, in order, and what lately came out; to cancel or to print again. */
export function PaperQueue<View>({ papers, onCancel, onPrintAgain, onChanged }: PaperQueueProps<View>) {
  const { refusal, run } = useCommand()
  const waiting = papers.filter(
    ({ state }) => state === 'held' || state === 'waiting' || state === 'printing',
  ).length
  return (
    <section className={styles.queue} aria-label="Fila de impressão">
      <h3 className={styles.title}>
        Fila de impressão
        <span className={styles.count}>{waiting === 0 ? 'vazia' : `${waiting} esperando`}</span>
      </h3>
      <ul className={styles.list} aria-label="Papéis" tabIndex={0}>
        {papers.map(({ id, title, state, doubtful, queuedAt }) => (
          <li key={id} className={styles.paper}>
            <span className={styles.name}>{title}</span>
            <span className={styles.state} data-state={state}>
              {clockTime(queuedAt)} · {stateWords[state]}
              {doubtful && state === 'waiting' && ' · sairá como 2ª via'}
            </span>
            {(state === 'held' || state === 'waiting') && (
              <Button
                variant="default"
                aria-label={`Cancelar ${title}`}
                onClick={() => void run(() => onCancel(id), onChanged)}
              >
                Cancelar
              </Button>
            )}
            {state !== 'held' && state !== 'waiting' && state !== 'printing' && (
              <Button
                variant="default"
                aria-label={`Imprimir de novo ${title}`}
                onClick={() => void run(() => onPrintAgain(id), onChanged)}
              >
                Imprimir de novo
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ErrorText>{refusal}</ErrorText>
    </section>
  )
}
