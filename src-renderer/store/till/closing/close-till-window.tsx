import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TillClosing } from '#shared/store/till/till-closing'
import { patchApp } from '../../../app/use-app'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { Busy } from '../../../ui/dialog/busy'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { ClosingWindow } from './closing-window'
import { CountForm } from './count-form'

export interface CloseTillWindowProps {
  readonly onClose: () => void
}

/** “Fechamento de caixa”: a blind count first, the differences only after it is confirmed. */
export function CloseTillWindow({ onClose }: CloseTillWindowProps) {
  const sheet = useAnswer('till.count-sheet', {}).reply
  const [closing, setClosing] = useState<TillClosing | null>(null)

  function leave() {
    onClose()
    patchApp({ till: null })
  }

  if (closing !== null) return <ClosingWindow title="Caixa fechado" closing={closing} onClose={leave} />
  if (sheet?.ok === true) return <CountForm sheet={sheet.value} onClosed={setClosing} onClose={onClose} />
  return (
    <Dialog
      // The focus starts anew once there is a way back to take.
      key={String(sheet === null)}
      opened
      title="Fechamento de caixa"
      onClose={onClose}
      footer={
        <Button variant="default" data-autofocus={sheet !== null || undefined} onClick={onClose}>
          Voltar
        </Button>
      }
    >
      {sheet === null ? (
        <Busy active what="o que há para contar" />
      ) : (
        <ErrorText lines={2}>{messageFor(sheet.error)}</ErrorText>
      )}
    </Dialog>
  )
}
