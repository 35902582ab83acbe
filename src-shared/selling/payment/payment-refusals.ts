import { z } from 'zod'
import { centsSchema } from '../../kernel/money/cents'
import { formatCents } from '../../kernel/money/format'
import { refusal } from '../../kernel/refusal'
import { tenderKindSchema } from './tender'
import { customerNeeded, notConfirmed } from './tender-words'

const none = z.object({})

/** A sale is not paid, or not paid like this. */
export const paymentRefusals = {
  'nothing-due': refusal(none, () => 'Não há mais nada a pagar. Finalize a venda.'),
  'more-than-due': refusal(
    z.object({ remaining: centsSchema }),
    ({ remaining }) => `O valor passa do que falta pagar. Informe no máximo ${formatCents(remaining)}.`,
  ),
  'tender-needs-customer': refusal(z.object({ tender: tenderKindSchema }), ({ tender }) =>
    customerNeeded(tender),
  ),
  'tender-not-found': refusal(
    none,
    () => 'Este pagamento não está mais na venda. Confira a lista de pagamentos.',
  ),
  'not-paid': refusal(
    z.object({ remaining: centsSchema }),
    ({ remaining }) => `Faltam ${formatCents(remaining)}. Receba o restante para finalizar.`,
  ),
  'tenders-exceed-total': refusal(
    z.object({ excess: centsSchema }),
    ({ excess }) => `Os pagamentos passam do total em ${formatCents(excess)}. Remova ou reduza um pagamento.`,
  ),
  'tender-not-confirmed': refusal(z.object({ tender: tenderKindSchema }), ({ tender }) =>
    notConfirmed(tender),
  ),
}
