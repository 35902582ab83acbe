import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import type { TillOpening } from '#shared/store/till/till-session'
import { patchApp, refreshApp, useApp } from '../../../app/use-app'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { Busy } from '../../../ui/dialog/busy'
import { notice } from '../../../ui/dialog/notice'
import { Page } from '../../../ui/dialog/page'
import { ErrorText } from '../../../ui/fields/error-text'
import { MoneyInput } from '../../../ui/fields/money-input'
import { Keypad } from '../../../ui/keyboard/keypad'
import { callWithApproval } from '../../access/approval/approval'
import { signOut } from '../../access/sign-in/sign-out'
import styles from './open-till-screen.module.css'

/** The float before the first sale. */
export function OpenTillScreen({ others }: { readonly others: ReactNode }) {
  const { operator, branch, terminal } = useApp()
  const [float, setFloat] = useState<Cents | null>(null)
  const { busy, refusal, refuse, run } = useCommand()

  function open() {
    if (float === null)
      return refuse('Conte o dinheiro da gaveta e informe o valor; se não há, informe 0,00.')
    void run(
      () => callWithApproval('till.open', { float }, 'Abrir o caixa'),
      (till) => {
        tellDifference(till)
        patchApp({ till, tillLeft: false })
      },
      (error) => {
        if (error.code === 'till-already-open') void refreshApp()
        return messageFor(error)
      },
    )
  }

  return (
    <Page title="Abertura de caixa" above={`${branch.name} · ${terminal.name} · ${operator?.name ?? ''}`}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          open()
        }}
      >
        <div className={styles.fields}>
          <MoneyInput
            label="Fundo de troco"
            description="O dinheiro que já está na gaveta."
            size="lg"
            value={float}
            onChange={(value) => {
              setFloat(value)
              refuse(null)
            }}
            autoFocus
          />
          <ErrorText>{refusal}</ErrorText>
          <div className={styles.buttons}>
            <Button variant="default" size="lg" onClick={() => void signOut()}>
              Trocar operador
            </Button>
            {others}
            <Button type="submit" size="lg" loading={busy}>
              Abrir caixa
            </Button>
          </div>
          <Busy active={busy} what="a abertura do caixa" />
        </div>
        <Keypad layout="money" />
      </form>
    </Page>
  )
}

/** Said once the float is counted and on record, so that the count stays blind. */
function tellDifference({ leftBefore, openingDifference }: TillOpening): void {
  if (leftBefore === null || openingDifference === null || openingDifference === 0) return
  const side = openingDifference < 0 ? 'a menos' : 'a mais'
  notice.info(
    `O turno anterior deixou ${formatCents(leftBefore)}: há dinheiro ${side}. A diferença ficou registrada.`,
  )
}
