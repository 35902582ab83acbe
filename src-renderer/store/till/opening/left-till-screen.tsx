import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMay } from '../../../app/may'
import { dateAndTime } from '../../../app/times'
import { patchApp, useApp } from '../../../app/use-app'
import { Page } from '../../../ui/dialog/page'
import { ErrorText } from '../../../ui/fields/error-text'
import { signOut } from '../../access/sign-in/sign-out'
import { useTakeOver } from '../session/use-take-over'
import styles from './open-till-screen.module.css'

/** The till is somebody else's: they come back, somebody takes it over, or goes on in it by right. */
export function LeftTillScreen({ others }: { readonly others: ReactNode }) {
  const { branch, terminal, operator, till } = useApp()
  const mayTakeOver = useMay('till.take-over')
  const mayShare = useMay('till.share')
  const { keeper, refusal, busy, takeOver } = useTakeOver(() => undefined)
  return (
    <Page title="Caixa deixado aberto" above={`${branch.name} · ${terminal.name} · ${operator?.name ?? ''}`}>
      <p>
        {keeper} deixou este caixa aberto{till !== null && ` (desde ${dateAndTime(till.openedAt)})`}. Quem o
        deixou continua ao entrar de novo; outra pessoa precisa assumir o caixa.
      </p>
      <ErrorText lines={2}>{refusal}</ErrorText>
      <div className={styles.buttons}>
        <Button variant="default" size="lg" onClick={() => void signOut()}>
          Trocar operador
        </Button>
        {others}
        {mayShare && (
          <Button variant="default" size="lg" onClick={() => patchApp({ tillLeft: false })}>
            Continuar no caixa de {keeper}
          </Button>
        )}
        {mayTakeOver && (
          <Button size="lg" autoFocus loading={busy} onClick={takeOver}>
            Assumir caixa
          </Button>
        )}
      </div>
    </Page>
  )
}
