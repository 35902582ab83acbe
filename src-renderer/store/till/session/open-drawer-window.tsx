import { useRef, useState } from 'react'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { notice } from '../../../ui/dialog/notice'
import { isReason, ReasonField } from '../../../ui/fields/reason-field'
import { callWithApproval } from '../../access/approval/approval'

/** Abrir gaveta: without a sale, for a reason that is kept (FEATURES G2). */
export function OpenDrawerWindow({ onClose }: { readonly onClose: () => void }) {
  const [reason, setReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const { refusal, busy, refuse, run } = useCommand()

  function open() {
    if (!isReason(reason)) {
      reasonField.current?.focus()
      return refuse('Escolha ou escreva o motivo.')
    }
    void run(
      () => callWithApproval('till.open-drawer', { reason: reason.trim() }, 'Abrir a gaveta sem venda'),
      () => {
        notice.success('Gaveta aberta.')
        onClose()
      },
    )
  }

  return (
    <FormDialog
      title="Abrir gaveta"
      reason="Abre sem venda. O motivo fica na auditoria."
      size="sm"
      onClose={onClose}
      onSubmit={open}
      submitLabel="Abrir gaveta"
      busy={busy}
      refusal={refusal}
      refusalLines={2}
    >
      <ReasonField
        fieldRef={reasonField}
        value={reason}
        onChange={setReason}
        suggestions={['Trocar dinheiro', 'Conferir valores', 'Guardar documento']}
        autoFocus
      />
    </FormDialog>
  )
}
