import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { programName } from '#shared/loyalty/port/program-id'
import type { PendingLoyalty } from '#shared/loyalty/telling/loyalty-work'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { isReason, ReasonField } from '../../../ui/fields/reason-field'
import { workName } from '../pending-words'

interface ResolveWindowProps {
  readonly work: PendingLoyalty
  readonly onClose: () => void
  readonly onResolved: () => void
}

const usualReasons = ['Acertado no painel da operadora', 'A operadora confirmou', 'Acertado com o cliente']

/** Settles a task by hand, with the reason in the trail; nothing more is sent. */
export function ResolveWindow({ work, onClose, onResolved }: ResolveWindowProps) {
  const { id, kind, program } = work
  const [reason, setReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const { refusal, refuse, busy, run } = useCommand()

  function resolve() {
    if (busy) return
    if (!isReason(reason)) {
      reasonField.current?.focus()
      return refuse('Escolha ou escreva como foi resolvida.')
    }
    void run(
      () => call('loyalty.resolve', { id, reason: reason.trim() }),
      () => {
        notice.success('Pendência resolvida à mão.')
        onResolved()
      },
    )
  }

  return (
    <Dialog
      opened
      title="Resolver à mão"
      reason={`“${workName(kind, program)}” não será mais enviado ao ${programName(program)}. O motivo fica na auditoria.`}
      onClose={onClose}
      onSubmit={resolve}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" color="red" loading={busy}>
            Dar por resolvida
          </Button>
        </>
      }
    >
      <ReasonField
        fieldRef={reasonField}
        value={reason}
        onChange={(text) => {
          refuse(null)
          setReason(text)
        }}
        suggestions={usualReasons}
        autoFocus
      />
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
