import { Button } from '@mantine/core'
import type { PrinterView } from '#shared/devices/device/device-operations'
import { faultWords } from '#shared/devices/device/fault-words'
import { useMay } from '../../../app/may'
import { clockTime } from '../../../app/times'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { callWithApproval } from '../../../store/access/approval/approval'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { printerWords } from './printer-words'
import styles from './printer-section.module.css'

const drawerWords = { open: 'Aberta', closed: 'Fechada', unknown: 'Não informa' } as const

/** How the printer is right now, what went there and back, and ways to try it. */
export function PrinterLive({ view }: { readonly view: PrinterView }) {
  const { state, diagnosis } = view
  const { label, tone, advice } = printerWords[state.status]
  const { refusal, busy, refuse, run } = useCommand()
  const mayOpen = useMay('till.open-drawer')

  const printTestPage = () =>
    void run(
      () => call('device.print-test-page', {}),
      ({ printed }) => {
        if (printed) notice.success('Página de teste impressa.')
        else refuse('A página de teste não saiu. Veja a situação e o último erro.')
      },
    )
  const openDrawer = () =>
    void run(
      () => callWithApproval('till.open-drawer', { reason: 'Teste da gaveta' }, 'Abrir a gaveta para teste'),
      () => notice.success('Pulso enviado à gaveta.'),
    )

  return (
    <div className={styles.live}>
      <dl className={styles.facts}>
        <dt>Situação</dt>
        <dd data-tone={tone}>{tone === 'quiet' ? 'Pronta' : label}</dd>
        <dt>Gaveta</dt>
        <dd>{drawerWords[state.drawer]}</dd>
        <dt>Enviado</dt>
        <dd className={styles.bytes}>{diagnosis.lastSent || '—'}</dd>
        <dt>Recebido</dt>
        <dd className={styles.bytes}>{diagnosis.lastReceived || '—'}</dd>
        <dt>Último erro</dt>
        <dd>
          {diagnosis.lastFault === null ? (
            'Nenhum'
          ) : (
            <>
              {clockTime(diagnosis.lastFault.at)} · {faultWords[diagnosis.lastFault.code].what}{' '}
              <span className={styles.quiet}>{faultWords[diagnosis.lastFault.code].advice}</span>
            </>
          )}
        </dd>
      </dl>
      <p className={styles.advice}>{advice}</p>
      <div className={styles.buttons}>
        <Button variant="default" aria-busy={busy} onClick={printTestPage}>
          Página de teste
        </Button>
        {mayOpen && (
          <Button variant="default" aria-busy={busy} onClick={openDrawer}>
            Abrir gaveta
          </Button>
        )}
      </div>
      <ErrorText lines={2}>{refusal}</ErrorText>
    </div>
  )
}
