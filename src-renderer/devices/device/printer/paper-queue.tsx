import { Button } from '@mantine/core'
import type { PrinterView } from '#shared/devices/device/device-operations'
import type { PrintJob } from '#shared/devices/device/print-job'
import { clockTime } from '../../../app/times'
import { call } from '../../../ipc/client'
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

interface PaperQueueProps {
  readonly papers: PrinterView['papers']
  readonly onChanged: (view: PrinterView) => void
}

/** Fila de impressão: what waits, in order, and what lately came out; to cancel or to print again. */
export function PaperQueue({ papers, onChanged }: PaperQueueProps) {
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
                onClick={() => void run(() => call('device.cancel-paper', { id }), onChanged)}
              >
                Cancelar
              </Button>
            )}
            {state !== 'held' && state !== 'waiting' && state !== 'printing' && (
              <Button
                variant="default"
                aria-label={`Imprimir de novo ${title}`}
                onClick={() => void run(() => call('device.print-paper-again', { id }), onChanged)}
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
