import { Button } from '@mantine/core'
import type { SaleId } from '#shared/kernel/ids'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { useMay } from '../../app/may'
import { Dialog } from '../../ui/dialog/dialog'
import { PointsTab } from './points-tab'
import { usePointsProgram } from './use-points-program'

interface SalePointsButtonProps {
  readonly saleId: SaleId
  readonly onClick: () => void
}

/** To the points of a finished sale: only where a programme is used, for who holds the right (FEATURES E4). */
export function SalePointsButton(props: SalePointsButtonProps) {
  return useMay('loyalty.points') ? <ButtonWhereUsed {...props} /> : null
}

function ButtonWhereUsed({ saleId, onClick }: SalePointsButtonProps) {
  const { reply } = usePointsProgram({ kind: 'sale', saleId })
  if (reply?.ok !== true) return null
  return (
    <Button variant="default" onClick={onClick}>
      Programas de pontos
    </Button>
  )
}

interface SalePointsWindowProps {
  readonly sale: { readonly id: SaleId; readonly number: number }
  readonly onClose: () => void
}

/** Programas de pontos of a finished sale, also one without an order: see, add, change, remove the CPF (FEATURES E4). */
export function SalePointsWindow({ sale, onClose }: SalePointsWindowProps) {
  return (
    <Dialog
      opened
      title="Programas de pontos"
      reason={`Venda ${formatSaleNumber(sale.number)}`}
      size="lg"
      onClose={onClose}
      footer={
        <Button data-autofocus onClick={onClose}>
          Voltar
        </Button>
      }
    >
      <PointsTab subject={{ kind: 'sale', saleId: sale.id }} />
    </Dialog>
  )
}
