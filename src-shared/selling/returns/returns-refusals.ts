import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** Nothing is taken back. */
export const returnsRefusals = {
  'sale-not-returnable': refusal(
    none,
    () => 'Esta venda não pode ser devolvida: foi cancelada ou não é desta filial. Procure outra venda.',
  ),
  'return-above-approver-limit': refusal(
    z.object({ limit: z.string() }),
    ({ limit }) =>
      `A devolução passa do limite de quem aprova (${limit}). Devolva menos itens ou chame o gerente.`,
  ),
  'more-than-left': refusal(
    z.object({ left: z.string() }),
    ({ left }) => `Deste item só restam ${left} para devolver. Diminua a quantidade.`,
  ),
  'returned-elsewhere': refusal(
    z.object({ left: z.string() }),
    ({ left }) =>
      `Outro caixa já recebeu este item de volta: restam ${left}. Espere um instante e abra a venda de novo.`,
  ),
  'no-cash-to-refund': refusal(
    none,
    () => 'Não há dinheiro suficiente neste caixa. Faça um suprimento ou devolva em vale-troca.',
  ),
  'return-refused': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `${name} não aceita esta devolução. Escolha outra forma de devolver o valor.`,
  ),
  'return-not-found': refusal(none, () => 'Esta devolução não foi encontrada. Procure a venda de novo.'),
}
