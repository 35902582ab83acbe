import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ClockDoubt } from '#shared/store/clock/clock-doubt'
import { useMay } from '../../../app/may'
import { dateAndTime } from '../../../app/times'
import { refreshApp, useApp } from '../../../app/use-app'
import { useCommand } from '../../../ipc/words/use-command'
import { Page } from '../../../ui/dialog/page'
import { ErrorText } from '../../../ui/fields/error-text'
import { callWithApproval } from '../../access/approval/approval'
import { signOut } from '../../access/sign-in/sign-out'
import styles from './doubted-clock-screen.module.css'

interface DoubtedClockScreenProps {
  readonly doubt: ClockDoubt
  /** The way to what needs no right clock. */
  readonly others: ReactNode
}

/** The computer's clock is far from the last record: it is put right, or somebody answers for it (faults 26 and 27). */
export function DoubtedClockScreen({ doubt, others }: DoubtedClockScreenProps) {
  const { branch, terminal, operator } = useApp()
  const mayConfirm = useMay('clock.confirm')
  const { busy, refusal, refuse, run } = useCommand()

  const lookAgain = () =>
    run(refreshApp, ({ clockDoubt }) => {
      if (clockDoubt !== null) refuse('O relógio ainda está longe do último registro.')
    })

  const confirm = () =>
    run(async () => {
      const reply = await callWithApproval('clock.confirm', {}, 'Confirmar o relógio do computador')
      return reply.ok ? refreshApp() : reply
    })

  return (
    <Page
      title="Confira o relógio"
      above={`${branch.name} · ${terminal.name} · ${operator?.name ?? ''}`}
      width="lg"
    >
      <dl className={styles.times}>
        <dt>O computador marca</dt>
        <dd className={styles.shown}>{dateAndTime(doubt.shown)}</dd>
        <dt>Último registro deste caixa</dt>
        <dd>{dateAndTime(doubt.lastSeen)}</dd>
      </dl>
      <p>
        {doubt.kind === 'behind'
          ? 'O relógio voltou para trás. '
          : 'O relógio está muito à frente, ou o caixa ficou muitos dias parado. '}
        Acerte a data e a hora do computador e confira de novo. Se estão certas, confirme: as próximas vendas
        saem com esta data.
      </p>
      <ErrorText lines={2}>{refusal}</ErrorText>
      <div className={styles.buttons}>
        <Button variant="default" size="lg" onClick={() => void signOut()}>
          Trocar operador
        </Button>
        {others}
        {mayConfirm && (
          <Button variant="default" size="lg" loading={busy} onClick={() => void confirm()}>
            O relógio está certo
          </Button>
        )}
        <Button size="lg" autoFocus loading={busy} onClick={() => void lookAgain()}>
          Conferir de novo
        </Button>
      </div>
    </Page>
  )
}
