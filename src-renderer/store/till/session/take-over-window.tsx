import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { useTakeOver } from './use-take-over'

/** From the menu: another operator's till becomes one's own. */
export function TakeOverWindow({ onClose }: { readonly onClose: () => void }) {
  const { keeper, refusal, busy, takeOver } = useTakeOver(onClose)
  return (
    <ConfirmDialog
      opened
      title="Assumir caixa"
      confirmLabel="Assumir caixa"
      busy={busy}
      onConfirm={takeOver}
      onClose={onClose}
    >
      O caixa está com {keeper}. Ao assumir, você passa a responder por ele; a venda e os valores continuam.
      <ErrorText lines={2}>{refusal}</ErrorText>
    </ConfirmDialog>
  )
}
