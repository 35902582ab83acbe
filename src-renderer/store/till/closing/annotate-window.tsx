import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { TillSessionId } from '#shared/kernel/ids'
import type { TillClosing } from '#shared/store/till/till-closing'
import { messageFor } from '../../../ipc/words/messages'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { callWithApproval } from '../../access/approval/approval'

interface AnnotateWindowProps {
  readonly id: TillSessionId
  readonly onDone: (closing: TillClosing) => void
  readonly onClose: () => void
}

export function AnnotateWindow({ id, onDone, onClose }: AnnotateWindowProps) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  async function save() {
    if (busy) return
    if (text.trim().length < 3) return setProblem('Escreva a anotação.')
    setBusy(true)
    setProblem('')
    const reply = await callWithApproval(
      'till.annotate',
      { id, text: text.trim() },
      'Anotar o fechamento de caixa',
    )
    setBusy(false)
    if (reply.ok) onDone(reply.value)
    else setProblem(messageFor(reply.error))
  }

  return (
    <Dialog
      opened
      title="Anotar fechamento"
      reason="Os valores não mudam; a anotação fica com data e nome."
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Gravar anotação
          </Button>
        </>
      }
    >
      <Textarea
        label="Anotação"
        value={text}
        maxLength={300}
        autosize
        minRows={3}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ErrorText>{problem}</ErrorText>
    </Dialog>
  )
}
