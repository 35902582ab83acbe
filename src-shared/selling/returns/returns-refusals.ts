import { z } from 'zod'
import { refusal } from '../../kernel/refusal'
import { codedKinds, valueTitle } from '../../rewards/stored-value/value-kind'
import { keptWhys, keptWords } from './kept-words'

const none = z.object({})
const load = z.object({ kind: z.enum(codedKinds), ending: z.string() })

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
  'load-not-in-sale': refusal(none, () => 'Este cartão não foi vendido nesta venda. Procure a venda dele.'),
  'load-returned': refusal(
    load,
    ({ kind, ending }) => `${valueTitle(kind)} final ${ending} já foi devolvido. Devolva o resto sem ele.`,
  ),
  /** Value bought with the sale that cannot come back. */
  'load-kept': refusal(
    load.extend({ why: z.enum(keptWhys) }),
    ({ kind, ending, why }) =>
      `${valueTitle(kind)} final ${ending} ${keptWords[why]}: não pode ser devolvido.`,
  ),
  'return-not-found': refusal(none, () => 'Esta devolução não foi encontrada. Procure a venda de novo.'),
}
