import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** A quote or an order does not go on. */
export const orderRefusals = {
  'order-is-fixed': refusal(
    none,
    () =>
      'O pedido é recebido como foi fechado. Para incluir itens, devolva-o à fila e peça ao vendedor para alterar.',
  ),
  'order-not-open': refusal(
    none,
    () => 'Este orçamento não pode mais ser alterado. Atualize a lista e confira a situação.',
  ),
  'order-not-found': refusal(none, () => 'Orçamento não encontrado nesta filial. Confira o número.'),
  'order-expired': refusal(
    none,
    () => 'O orçamento está vencido. Atualize os preços antes de fechar o pedido.',
  ),
  'order-not-waiting': refusal(
    none,
    () => 'Este pedido não está mais na fila: já foi recebido, retirado ou está em outro caixa.',
  ),
  'order-awaits-central': refusal(
    none,
    () => 'A Central não respondeu, e este pedido foi feito em outro caixa. Confira a rede e tente de novo.',
  ),
  'order-has-tenders': refusal(
    none,
    () => 'Já há pagamentos neste recebimento. Remova-os antes de devolver o pedido à fila.',
  ),
  'validity-in-the-past': refusal(none, () => 'A validade já passou. Informe hoje ou uma data futura.'),
}
