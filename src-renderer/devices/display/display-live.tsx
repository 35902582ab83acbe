import { Button } from '@mantine/core'
import type { DisplayDevice } from '#shared/devices/display/display-operations'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { Report } from './display-report'
import { NetworkLive } from './network-live'
import styles from './display-section.module.css'

interface DisplayLiveProps {
  readonly device: DisplayDevice
  readonly onShown: (device: DisplayDevice) => void
}

/** How each display is right now, what last went wrong with it, and a way to try them all. */
export function DisplayLive({ device, onShown }: DisplayLiveProps) {
  const { refusal, busy, run } = useCommand()
  const { text } = device.pole
  const test = () =>
    void run(
      () => call('display.test', {}),
      (shown) => {
        notice.success('Uma venda de teste está nos visores por 20 segundos.')
        onShown(shown)
      },
    )
  return (
    <div className={styles.live}>
      <div className={styles.buttons}>
        <Button variant="default" aria-busy={busy} onClick={test}>
          Testar
        </Button>
      </div>
      <ErrorText>{refusal}</ErrorText>
      <Report title="Tela" report={device.window} waiting="Esperando uma segunda tela." />
      <Report title="Comunicação" report={device.communication} waiting="Esperando a tela." />
      <Report title="Visor de coluna" report={device.pole.report} waiting="Abrindo a porta.">
        {text !== null && (
          <pre className={styles.pole} role="figure" aria-label="O que o visor mostra">
            {text.join('\n')}
          </pre>
        )}
      </Report>
      <Report title="Tablet ou outro computador" report={device.network} waiting="Esperando um tablet.">
        <NetworkLive device={device} onShown={onShown} />
      </Report>
    </div>
  )
}
