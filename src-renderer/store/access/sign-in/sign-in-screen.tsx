import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Instant } from '#shared/kernel/ids'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { longestPin, shortestPin } from '#shared/store/access/pin-rules'
import { refreshApp, useApp } from '../../../app/use-app'
import { useFeatures } from '../../../feature/features-context'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { useSale } from '../../../selling/open-sale/use-sale'
import { goTo } from '../../../shell/places/use-place'
import { Busy } from '../../../ui/dialog/busy'
import { Page } from '../../../ui/dialog/page'
import { ErrorText } from '../../../ui/fields/error-text'
import { PinBoxes } from '../../../ui/fields/pin-boxes'
import { Keypad } from '../../../ui/keyboard/keypad'
import { RenewPinWindow, type PinToRenew } from '../approval/renew-pin-window'
import { Locked } from './locked'
import styles from './sign-in-screen.module.css'

type Problem =
  | { readonly field: 'code' | 'pin'; readonly text: string }
  | { readonly field: 'locked'; readonly until: Instant }

/** Operator code and PIN, by keyboard or touch. */
export function SignInScreen() {
  const { branch, terminal } = useApp()
  const { places } = useFeatures()
  const saleOpen = useSale() !== null
  const [operatorCode, setOperatorCode] = useState('')
  const [pin, setPin] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const { busy, run } = useCommand()
  const [old, setOld] = useState<PinToRenew | null>(null)
  const codeField = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const pinField = () => form.current?.querySelector<HTMLInputElement>('input[type=password]')

  function signIn(typedPin: string) {
    if (operatorCode === '') return stopAt({ field: 'code', text: 'Informe o código do operador.' })
    if (typedPin.length < shortestPin) return stopAt({ field: 'pin', text: 'Informe o PIN.' })
    setProblem(null)
    void run(
      () => call('access.sign-in', { operatorCode, pin: typedPin }),
      async () => {
        const state = await refreshApp()
        const home = places.find(({ isHome }) => state.ok && isHome?.(state.value) === true)
        if (home !== undefined) goTo(home)
      },
      (error) => {
        setPin('')
        if (error.code === 'pin-must-change') setOld({ operatorCode, pin: typedPin, ...error })
        else if (error.code === 'locked') setProblem({ field: 'locked', until: error.until })
        else stopAt({ field: 'pin', text: messageFor(error) })
        return null
      },
    )
  }

  function stopAt(at: Exclude<Problem, { field: 'locked' }>) {
    setProblem(at)
    if (at.field === 'code') codeField.current?.select()
    else pinField()?.focus()
  }

  return (
    <Page title="Identifique-se" above={`${branch.name} · ${terminal.name}`} width="md">
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          signIn(pin)
        }}
      >
        <div className={styles.fields}>
          {saleOpen && (
            <p className={styles.saleOpen}>Há uma venda em andamento. Ela continua depois de entrar.</p>
          )}
          <div>
            <TextInput
              ref={codeField}
              label="Código do operador"
              size="lg"
              styles={{ label: { fontSize: '1rem' } }}
              value={operatorCode}
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              autoFocus
              error={problem?.field === 'code'}
              onChange={(event) => setOperatorCode(onlyDigits(event.currentTarget.value))}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || operatorCode === '' || pin.length >= shortestPin) return
                event.preventDefault()
                pinField()?.focus()
              }}
            />
            <ErrorText>{problem?.field === 'code' ? problem.text : ''}</ErrorText>
          </div>
          <PinBoxes
            value={pin}
            onChange={setPin}
            maxLength={longestPin}
            error={problem?.field === 'pin' ? problem.text : undefined}
          />
          <Button type="submit" size="lg" loading={busy}>
            Entrar
          </Button>
        </div>
        <Keypad layout="digits" />
        <div className={styles.below}>
          {problem?.field === 'locked' ? (
            <Locked until={problem.until} />
          ) : (
            <Busy active={busy} what="a conferência do PIN" />
          )}
        </div>
      </form>
      {old !== null && (
        <RenewPinWindow
          old={old}
          onClose={() => setOld(null)}
          onRenewed={(renewed) => {
            setOld(null)
            signIn(renewed)
          }}
        />
      )}
    </Page>
  )
}
