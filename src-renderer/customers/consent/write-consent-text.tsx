import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'

interface WriteConsentTextProps {
  /** The words in force, to start from. */
  readonly text: string
  readonly onWritten: () => void
  readonly onClose: () => void
}

/** Other words to ask customers in, from now on. */
export function WriteConsentText({ text, onWritten, onClose }: WriteConsentTextProps) {
  const [words, setWords] = useState(text)
  const { busy, refusal, refuse, run } = useCommand()
  function send(): void {
    if (words.trim().length < 20) return refuse('Escreva o que o cliente aceita, com pelo menos 20 letras.')
    void run(
      () => call('consent.write-text', { text: words }),
      ({ version }) => {
        notice.success(`Texto ${version} em vigor.`)
        onWritten()
        onClose()
      },
    )
  }
  return (
    <FormDialog
      title="Texto do consentimento"
      reason="Quem já autorizou continua com o texto que ouviu."
      size="lg"
      submitLabel="Gravar"
      busy={busy}
      refusal={refusal}
      onSubmit={send}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label="O que se lê ao cliente"
        value={words}
        autosize
        minRows={4}
        maxRows={8}
        maxLength={600}
        onChange={({ currentTarget }) => {
          refuse(null)
          setWords(currentTarget.value)
        }}
      />
    </FormDialog>
  )
}
