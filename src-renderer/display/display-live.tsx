import { Button } from '@mantine/core'
import type { DisplayDevice } from '../../src-shared/contract/display'
import type { DisplayReport } from '../../src-shared/display/display-report'
import { call } from '../ipc/client'
import { useAsk } from '../ipc/use-ask'
import { clockTime } from '../shell/times'
import { ErrorText } from '../ui/error-text'
import { notice } from '../ui/notice'
import styles from './display-section.module.css'
import { displayFaultWords, statusWords } from './display-words'

interface DisplayLiveProps {
  readonly device: DisplayDevice
  readonly onShown: (device: DisplayDevice) => void
}

/** How each display is right now, what last went wrong with it, and a way to try them all. */
export function DisplayLive({ device, onShown }: DisplayLiveProps) {
  const { refusal, busy, send } = useAsk()
  const test = () =>
    void send(call('display.test', {}), (shown) => {
      notice.success('Uma venda de teste está nos visores por 20 segundos.')
      onShown(shown)
    })
  return (
    <div className={styles.live}>
      <Report title="Tela" report={device.window} waiting="Esperando uma segunda tela." />
      <Report title="Comunicação" report={device.communication} waiting="Esperando a tela." />
      <div className={styles.buttons}>
        <Button variant="default" aria-busy={busy} onClick={test}>
          Testar
        </Button>
      </div>
      <ErrorText>{refusal}</ErrorText>
    </div>
  )
}

interface ReportProps {
  readonly title: string
  readonly report: DisplayReport
  /** What it waits for. */
  readonly waiting: string
}

function Report({ title, report: { status, lastFault }, waiting }: ReportProps) {
  const { label, tone } = statusWords[status]
  return (
    <section className={styles.report} aria-label={title}>
      <h3>{title}</h3>
      <p data-tone={tone}>{status === 'waiting' ? waiting : label}</p>
      {lastFault !== null && status !== 'off' && (
        <p className={styles.fault}>
          {clockTime(lastFault.at)} · {displayFaultWords[lastFault.code].what}{' '}
          <span className={styles.quiet}>{displayFaultWords[lastFault.code].advice}</span>
        </p>
      )}
    </section>
  )
}
