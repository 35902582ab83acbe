import type { PointsProgram, ScoredSubject } from '#shared/loyalty/scoring/points-program'
import { call } from '../../ipc/client'
import { useAsk } from '../../ipc/words/use-ask'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../ui/fields/error-text'

interface RemoveScorerDialogProps {
  readonly subject: ScoredSubject
  readonly onClose: () => void
  readonly onRemoved: (program: PointsProgram) => void
}

/** Nobody scores any more; what was credited is taken back by queue (FEATURES E4). */
export function RemoveScorerDialog({ subject, onClose, onRemoved }: RemoveScorerDialogProps) {
  const { refusal, busy, send } = useAsk()
  return (
    <ConfirmDialog
      opened
      danger
      title="Remover CPF"
      confirmLabel="Remover CPF"
      busy={busy}
      onClose={onClose}
      onConfirm={() =>
        void send(call('loyalty.remove-scorer', { subject }), (program) => {
          onRemoved(program)
          onClose()
        })
      }
    >
      <p>Ninguém pontua por esta compra. Pontos já creditados são estornados pela fila.</p>
      <ErrorText>{refusal}</ErrorText>
    </ConfirmDialog>
  )
}
