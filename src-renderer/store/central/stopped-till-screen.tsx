import { Button, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { TerminalStop } from '#shared/kernel/terminal-stop'
import { useMay } from '../../app/may'
import { refreshApp, useApp } from '../../app/use-app'
import { stopWords } from '../../ipc/words/stop-words'
import { useCommand } from '../../ipc/words/use-command'
import { Page } from '../../ui/dialog/page'
import { ErrorText } from '../../ui/fields/error-text'
import { callWithApproval } from '../access/approval/approval'
import { signOut } from '../access/sign-in/sign-out'
import styles from './stopped-till-screen.module.css'

interface StoppedTillScreenProps {
  readonly why: TerminalStop
  /** The way to what may still be looked at. */
  readonly others: ReactNode
}

/** The Central stopped this till: why, and how it goes on (DESIGN section 11). */
export function StoppedTillScreen({ why, others }: StoppedTillScreenProps) {
  const { branch, terminal, operator } = useApp()
  const mayEnrol = useMay('central.enrol')
  const [code, setCode] = useState('')
  const { busy, refusal, refuse, run } = useCommand()
  const { what, wayOut } = stopWords[why]
  const takesCode = mayEnrol && why !== 'catching-up'

  const lookAgain = () =>
    run(refreshApp, ({ terminalStop }) => {
      if (terminalStop !== null) refuse('O caixa continua parado.')
    })

  const enrol = () =>
    run(async () => {
      const reply = await callWithApproval('central.enrol', { code }, 'Ligar este caixa à Central')
      return reply.ok ? refreshApp() : reply
    })

  return (
    <Page
      title="Caixa parado"
      above={`${branch.name} · ${terminal.name} · ${operator?.name ?? ''}`}
      width="lg"
    >
      <p>
        <strong>{what}</strong>
      </p>
      <p>{wayOut} Até lá nada se vende, recebe ou devolve aqui; consultas e relatórios continuam.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (takesCode) void enrol()
        }}
      >
        {takesCode && (
          <div className={styles.join}>
            <TextInput
              label="Código da Central"
              size="lg"
              autoFocus
              autoComplete="off"
              maxLength={40}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <Button type="submit" size="lg" loading={busy} disabled={code.trim() === ''}>
              Ligar à Central
            </Button>
          </div>
        )}
        <ErrorText lines={2}>{refusal}</ErrorText>
        <div className={styles.buttons}>
          <Button variant="default" size="lg" onClick={() => void signOut()}>
            Trocar operador
          </Button>
          {others}
          <Button variant="default" size="lg" loading={busy} onClick={() => void lookAgain()}>
            Conferir de novo
          </Button>
        </div>
      </form>
    </Page>
  )
}
