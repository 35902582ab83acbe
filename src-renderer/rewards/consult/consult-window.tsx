import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Consulted } from '#shared/rewards/consult/consulted'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { useScanTarget } from '../../scanner/targets'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { ConsultedCard } from './consulted-card'
import styles from './consult-window.module.css'

/** Consultar valor: one field that tells of any code what it is, what is left and until when (FEATURES F32). */
export function ConsultWindow({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [found, setFound] = useState<Consulted | null>(null)
  const { busy, refusal, refuse, run } = useCommand()
  const field = useRef<HTMLInputElement>(null)

  function type(entered: string) {
    setText(entered)
    setFound(null)
    refuse(null)
  }

  function consult(code: string) {
    setFound(null)
    if (code.trim() === '') return refuse('Leia um código ou digite os números.')
    void run(
      () => call('value.consult', { code }),
      (answer) => {
        setFound(answer)
        // The whole number is money: it does not stay on the screen.
        setText('')
        field.current?.focus()
      },
    )
  }

  return (
    <FormDialog
      title="Consultar valor"
      reason="Vale, cartão ou produto: o que é, quanto resta e até quando."
      submitLabel="Consultar"
      backLabel="Fechar"
      busy={busy}
      onClose={onClose}
      onSubmit={() => consult(text)}
    >
      <CodeScan onCode={consult} />
      <TextInput
        ref={field}
        label="Código"
        description="Leia o código de barras ou digite os números."
        size="lg"
        value={text}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        error={refusal !== null}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <ErrorText lines={2}>{refusal}</ErrorText>
      <section className={styles.answer} aria-label="Resultado" aria-live="polite">
        {found === null ? (
          <p className={styles.quiet}>O resultado aparece aqui.</p>
        ) : (
          <ConsultedCard found={found} />
        )}
      </section>
    </FormDialog>
  )
}

/** It mounts with the window, and so takes the scans. */
function CodeScan({ onCode }: { readonly onCode: (code: string) => void }) {
  useScanTarget(onCode)
  return null
}
