import type { PointsProgram, ScoredSubject } from '#shared/loyalty/scoring/points-program'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../ui/fields/error-text'

interface RemoveScorerDialogProps {
  readonly subject: ScoredSubject
  readonly onClose: () => void
  readonly onRemoved: (program: PointsProgram) => void
}

/** Nobody scores any more; what was credited is taken back by queue (FEATURES E4). */
export function RemoveScorerDialog({ subject, onClose, onRemoved }: RemoveScorerDialogProps) {
  const { refusal, busy, run } = useCommand()
  return (
    <ConfirmDialog
      opened
      danger
      title="Remover CPF"
      confirmLabel="Remover CPF"
      busy={busy}
      onClose={onClose}
      onConfirm={() =>
        void run(
          () => call('loyalty.remove-scorer', { subject }),
          (program) => {
            onRemoved(program)
            onClose()
          },
        )
      }
    >
      <p>Ninguém pontua por esta compra. Pontos já creditados são estornados pela fila.</p>
      <ErrorText>{refusal}</ErrorText>
    </ConfirmDialog>
  )
}
