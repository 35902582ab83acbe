import { Button } from '@mantine/core'
import { formatCents } from '#shared/kernel/money/format'
import { faultWords } from '#shared/loyalty/port/fault-text'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { applySale } from '../../selling/open-sale/use-sale'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'

/** Why the sale could not be finished with its benefit. */
export type BenefitTrouble =
  | { readonly kind: 'not-confirmed'; readonly name: string; readonly fault: LoyaltyFault }
  | { readonly kind: 'no-answer-yet'; readonly name: string }

interface BenefitWindowProps {
  readonly sale: SaleView
  readonly trouble: BenefitTrouble
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** After these the sale was quoted anew: it uses already what may be used now. */
const changedRefusals = ['value-changed', 'balance-too-low', 'amount-outside-limits']

/** The operator refused the benefit or did not answer: again, or on without it at the full price. */
export function BenefitWindow({ sale, trouble, onAgain, onClose }: BenefitWindowProps) {
  const { refusal, busy, run } = useCommand()
  const used = formatCents(sale.loyalty.cashback?.used ?? sale.totals.benefits)
  const why =
    trouble.kind === 'not-confirmed'
      ? faultWords(trouble.fault, `o ${trouble.name}`).what
      : `O ${trouble.name} ainda não respondeu.`

  const isLower = trouble.kind === 'not-confirmed' && hasChanged(trouble.fault) && sale.totals.benefits !== 0

  function goOnWithout() {
    void run(
      () => call('loyalty.clear', { saleId: sale.id }),
      (after) => {
        applySale(after)
        onClose()
      },
    )
  }

  return (
    <Dialog
      opened
      title={`${trouble.name}: benefício não confirmado`}
      reason={why}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" loading={busy} onClick={goOnWithout}>
            Seguir sem o benefício
          </Button>
          {isLower ? (
            <Button data-autofocus onClick={onClose}>
              Receber a diferença
            </Button>
          ) : (
            <Button data-autofocus onClick={onAgain}>
              {trouble.kind === 'no-answer-yet' ? 'Continuar esperando' : 'Tentar de novo'}
            </Button>
          )}
        </>
      }
    >
      {isLower ? (
        <p>
          A venda ainda não foi finalizada. Agora o desconto é de <strong>{used}</strong> e o total passa a{' '}
          <strong>{formatCents(sale.totals.total)}</strong>.
        </p>
      ) : (
        <p>
          A venda ainda não foi finalizada e o desconto de <strong>{used}</strong> não foi confirmado. Sem
          ele, a diferença é recebida do cliente e o saldo continua dele.
        </p>
      )}
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}

function hasChanged(fault: LoyaltyFault): boolean {
  return fault.kind === 'declined' && changedRefusals.includes(fault.refusal.code)
}
