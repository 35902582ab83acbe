import { z } from 'zod'
import { refusal } from '../../kernel/refusal'
import { codedKinds, valueTitle } from '../../rewards/stored-value/value-kind'

const none = z.object({})
/** Of a void: goods come back by a return instead. */
const byReturn = z.object({ wayOut: z.literal('return') })

/** A sale does not go on. */
export const saleRefusals = {
  'sale-in-progress': refusal(
    none,
    () => 'Há uma venda em andamento. Finalize, coloque em espera ou cancele a venda antes.',
  ),
  'sale-in-act': refusal(none, () => 'Esta venda está sendo concluída. Espere a resposta e tente de novo.'),
  'sale-changed': refusal(none, () => 'A venda mudou enquanto era concluída. Confira e tente de novo.'),
  'sale-not-open': refusal(none, () => 'Esta venda não pode mais ser alterada. Comece uma nova venda.'),
  'out-of-stock': refusal(
    z.object({ description: z.string(), left: z.string() }),
    ({ description, left }) =>
      `${description}: o estoque é ${left}, e a venda levaria mais. Confira o estoque ou diminua a quantidade.`,
  ),
  'line-not-found': refusal(none, () => 'Este item não está mais na venda. Escolha outro item.'),
  'load-not-found': refusal(none, () => 'Este cartão não está mais na venda. Confira o resumo da venda.'),
  'discount-above-approver-limit': refusal(
    z.object({ limit: z.string() }),
    ({ limit }) =>
      `O desconto passa do limite de quem aprova (${limit}). Reduza o desconto ou chame o gerente.`,
  ),
  'nothing-to-sell': refusal(none, () => 'A venda não tem itens. Inclua ao menos um produto.'),
  'has-tenders': refusal(
    none,
    () => 'A venda já tem pagamentos. Remova os pagamentos antes de colocar em espera.',
  ),
  'salesperson-not-found': refusal(none, () => 'Vendedor não encontrado. Escolha outro vendedor da lista.'),
  'sale-not-finished': refusal(
    none,
    () => 'Só uma venda finalizada pode ser cancelada assim. Confira o número da venda.',
  ),
  'sale-has-returns': refusal(
    byReturn,
    () =>
      'Esta venda já tem itens devolvidos e não pode ser cancelada. Devolva o restante em Trocas e Devoluções.',
  ),
  'credit-received': refusal(
    byReturn,
    () =>
      'Parcelas desta venda já foram recebidas. Estorne o recebimento, ou devolva os itens em Trocas e Devoluções.',
  ),
  'undone-elsewhere': refusal(
    byReturn,
    () =>
      'Outro caixa já cancelou esta venda ou recebeu itens dela de volta. Espere um instante e confira em Trocas e Devoluções.',
  ),
  'void-too-late': refusal(byReturn.extend({ days: z.int() }), ({ days }) =>
    days === 0
      ? 'O prazo passou: só no dia da venda ela pode ser cancelada. Use Trocas e Devoluções.'
      : `O prazo de ${days} ${days === 1 ? 'dia' : 'dias'} para cancelar passou. Use Trocas e Devoluções.`,
  ),
  'not-confirmed': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `${name} não confirmou e nada foi feito. Tente de novo.`,
  ),
  /** Value that was bought with the sale is no longer whole. */
  'load-spent': refusal(
    z.object({ kind: z.enum(codedKinds), ending: z.string() }),
    ({ kind, ending }) =>
      `${valueTitle(kind)} final ${ending}, vendido nesta venda, já foi usado ou está em uso. A venda não pode ser desfeita.`,
  ),
  'undo-refused': refusal(
    byReturn.extend({ name: z.string() }),
    ({ name }) =>
      `${name} não aceita mais o cancelamento desta venda. Devolva os produtos em Trocas e Devoluções.`,
  ),
}
