import { Button } from '@mantine/core'
import { faultWords } from '#shared/devices/device/fault-words'
import type { LabelPrinterView } from '#shared/devices/device/label-printer-operations'
import { clockTime } from '../../../app/times'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { printerWords } from '../printer/printer-words'
import styles from '../printer/printer-section.module.css'

/** How the label printer is right now, and a way to try it. */
export function LabelPrinterLive({ view }: { readonly view: LabelPrinterView }) {
  const { state, diagnosis } = view
  const { label, tone } = printerWords[state.status]
  const { refusal, busy, refuse, run } = useCommand()
  const print = () =>
    void run(
      () => call('label-printer.print-test-label', {}),
      ({ printed }) => {
        if (printed) notice.success('Etiqueta de teste impressa.')
        else refuse('A etiqueta de teste não saiu. Veja a situação e o último erro.')
      },
    )
  return (
    <div className={styles.live}>
      <dl className={styles.facts}>
        <dt>Situação</dt>
        <dd data-tone={tone}>{tone === 'quiet' ? 'Pronta' : label}</dd>
        <dt>Recebido</dt>
        <dd className={styles.bytes}>{diagnosis.lastReceived || '—'}</dd>
        <dt>Último erro</dt>
        <dd>
          {diagnosis.lastFault === null
            ? 'Nenhum'
            : `${clockTime(diagnosis.lastFault.at)} · ${faultWords[diagnosis.lastFault.code].what}`}
        </dd>
      </dl>
      <p className={styles.advice}>
        A etiqueta de teste tem 40 × 25 mm. Se sair em branco ou com letras estranhas, escolha outra linguagem
        no modelo.
      </p>
      <div className={styles.buttons}>
        <Button variant="default" aria-busy={busy} onClick={print}>
          Etiqueta de teste
        </Button>
      </div>
      <ErrorText lines={2}>{refusal}</ErrorText>
    </div>
  )
}
