import { Button } from '@mantine/core'
import type { SaleId } from '#shared/kernel/ids'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { useAnswer } from '../../ipc/use-answer'
import { usePrintAgain } from '../../selling/receipt/use-print-again'
import { callWithApproval } from '../../store/access/approval/approval'
import { FormDialog } from '../../ui/dialog/form-dialog'

/** Only where the sale sold cards that are still worth something. */
export function ReprintCardsButton({
  saleId,
  onClick,
}: {
  readonly saleId: SaleId
  readonly onClick: () => void
}) {
  const { value } = useAnswer('gift-card.of-sale', { saleId })
  if (value === null || value.worth === 0) return null
  return (
    <Button variant="default" onClick={onClick}>
      Cartão-presente
    </Button>
  )
}

interface ReprintProps {
  readonly sale: { readonly id: SaleId; readonly number: number }
  readonly onClose: () => void
}

/** The cards of a sale once more, for whoever lost the paper. */
export function ReprintCards({ sale, onClose }: ReprintProps) {
  const { busy, refusal, print } = usePrintAgain()
  return (
    <FormDialog
      title="2ª via do cartão-presente"
      reason={`Venda ${formatSaleNumber(sale.number)}: imprime de novo os cartões que ainda valem.`}
      submitLabel="Imprimir 2ª via"
      busy={busy}
      refusal={refusal}
      startsAtSubmit
      onClose={onClose}
      onSubmit={() =>
        print(
          () => callWithApproval('gift-card.reprint', { saleId: sale.id }, '2ª via do cartão-presente'),
          'Cartão-presente impresso.',
        )
      }
    >
      <p>Quem tem o papel usa o cartão: confira quem pede a 2ª via.</p>
    </FormDialog>
  )
}
