import { Button } from '@mantine/core'
import type { SaleId } from '#shared/kernel/ids'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { applySale } from '../../../selling/open-sale/use-sale'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'

interface LeaveQuestionProps {
  readonly saleId: SaleId
  readonly onStay: () => void
  /** The customer takes no part in the sale any more. */
  readonly onLeft: () => void
}

/** Não returns to the programme's window; Sim goes on without it (FEATURES C3). */
export function LeaveQuestion({ saleId, onStay, onLeft }: LeaveQuestionProps) {
  const { refusal, busy, run } = useCommand()

  function leave() {
    void run(
      () => call('loyalty.skip', { saleId }),
      (sale) => {
        applySale(sale)
        onLeft()
      },
    )
  }

  return (
    <Dialog
      opened
      title="Deseja realmente cancelar o cashback?"
      size="sm"
      onClose={onStay}
      footer={
        <>
          <Button variant="default" data-autofocus onClick={onStay}>
            Não
          </Button>
          <Button color="red" loading={busy} onClick={leave}>
            Sim
          </Button>
        </>
      }
    >
      <p>Nesta venda, nenhum saldo será usado e nenhum bônus acumulado.</p>
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
