import { z } from 'zod'
import { centsSchema } from '../../kernel/money/cents'
import { formatCents } from '../../kernel/money/format'
import { refusal } from '../../kernel/refusal'
import { tenderKindSchema, tenderNames } from '../payment/tender'
import { formatSaleNumber } from '../receipt/sale-number'

const none = z.object({})

/** Nothing is received, or given back. */
export const crediarioRefusals = {
  'installments-changed': refusal(
    none,
    () => 'Estas parcelas mudaram enquanto isso. Confira o que está em aberto e comece de novo.',
  ),
  'nothing-owed': refusal(none, () => 'Este cliente não deve nenhuma parcela. Confira o cliente.'),
  'more-than-owed': refusal(
    z.object({ owed: centsSchema }),
    ({ owed }) => `O valor e o desconto passam do que se deve hoje (${formatCents(owed)}). Diminua um deles.`,
  ),
  'receiving-in-progress': refusal(
    none,
    () => 'Há outro recebimento em andamento neste caixa. Conclua ou desista dele antes.',
  ),
  'receiving-not-open': refusal(
    none,
    () => 'Este recebimento não está mais em andamento. Veja o extrato do cliente.',
  ),
  'tender-pays-no-debt': refusal(
    z.object({ tender: tenderKindSchema }),
    ({ tender }) => `Parcela de crediário não se paga com ${tenderNames[tender]}. Use outra forma.`,
  ),
  'receiving-not-found': refusal(none, () => 'Este recebimento não foi encontrado. Abra o extrato de novo.'),
  'receiving-elsewhere': refusal(
    none,
    () => 'Este recebimento foi feito em outro caixa. Estorne-o lá, onde está o dinheiro.',
  ),
  'receiving-undone': refusal(none, () => 'Este recebimento já foi estornado.'),
  'undo-too-late': refusal(
    none,
    () => 'Um recebimento só se estorna no dia em que foi feito. Chame o gerente para acertar com o cliente.',
  ),
  'received-after': refusal(
    z.object({ number: z.int() }),
    ({ number }) =>
      `Outra parte destas parcelas foi recebida depois (nº ${formatSaleNumber(number)}). Estorne esse recebimento antes.`,
  ),
  'given-back-after': refusal(
    none,
    () =>
      'A venda destas parcelas foi devolvida ou cancelada depois. Este recebimento já voltou para o cliente.',
  ),
  'discount-above-limit': refusal(
    z.object({ limit: z.string() }),
    ({ limit }) =>
      `O desconto passa do limite de quem aprova (${limit}). Reduza o desconto ou chame o gerente.`,
  ),
}
