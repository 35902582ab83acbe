import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'

interface DifferingCountProps {
  readonly opened: boolean
  readonly busy: boolean
  readonly onCountAgain: () => void
  readonly onCloseAsCounted: () => void
}

/** One recount is offered, without a figure and without saying where it differs. */
export function DifferingCount({ opened, busy, onCountAgain, onCloseAsCounted }: DifferingCountProps) {
  return (
    <ConfirmDialog
      opened={opened}
      title="A contagem não confere"
      confirmLabel="Encerrar assim"
      cancelLabel="Contar de novo"
      danger
      busy={busy}
      onConfirm={onCloseAsCounted}
      onClose={onCountAgain}
    >
      Conte de novo ou encerre assim. As duas contagens ficam registradas; a próxima encerra o caixa.
    </ConfirmDialog>
  )
}
