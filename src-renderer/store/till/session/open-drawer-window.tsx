import { useCommand } from '../../../ipc/words/use-command'
import { notice } from '../../../ui/dialog/notice'
import { ReasonDialog } from '../../../ui/dialog/reason-dialog'
import { callWithApproval } from '../../access/approval/approval'

/** Abrir gaveta: without a sale, for a reason that is kept (FEATURES G2). */
export function OpenDrawerWindow({ onClose }: { readonly onClose: () => void }) {
  const { refusal, busy, run } = useCommand()

  function open(reason: string) {
    void run(
      () => callWithApproval('till.open-drawer', { reason }, 'Abrir a gaveta sem venda'),
      () => {
        notice.success('Gaveta aberta.')
        onClose()
      },
    )
  }

  return (
    <ReasonDialog
      title="Abrir gaveta"
      reason="Abre sem venda. O motivo fica na auditoria."
      size="sm"
      usual={['Trocar dinheiro', 'Conferir valores', 'Guardar documento']}
      missing="Escolha ou escreva o motivo."
      submitLabel="Abrir gaveta"
      busy={busy}
      refusal={refusal}
      refusalLines={2}
      onReason={open}
      onClose={onClose}
    />
  )
}
