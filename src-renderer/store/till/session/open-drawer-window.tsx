import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useAsk } from '../../../ipc/words/use-ask'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { isReason, ReasonField } from '../../../ui/fields/reason-field'
import { callWithApproval } from '../../access/approval/approval'

/** Abrir gaveta: without a sale, for a reason that is kept (FEATURES G2). */
export function OpenDrawerWindow({ onClose }: { readonly onClose: () => void }) {
  const [reason, setReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const { refusal, busy, refuse, send } = useAsk()

  function open() {
    if (busy) return
    if (!isReason(reason)) {
      reasonField.current?.focus()
      return refuse('Escolha ou escreva o motivo.')
    }
    const asked = callWithApproval('till.open-drawer', { reason: reason.trim() }, 'Abrir a gaveta sem venda')
    void send(asked, () => {
      notice.success('Gaveta aberta.')
      onClose()
    })
  }

  return (
    <Dialog
      opened
      title="Abrir gaveta"
      reason="Abre sem venda. O motivo fica na auditoria."
      size="sm"
      onClose={onClose}
      onSubmit={open}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Abrir gaveta
          </Button>
        </>
      }
    >
      <ReasonField
        fieldRef={reasonField}
        value={reason}
        onChange={setReason}
        suggestions={['Trocar dinheiro', 'Conferir valores', 'Guardar documento']}
        autoFocus
      />
      <ErrorText lines={2}>{refusal}</ErrorText>
    </Dialog>
  )
}
