import { z } from 'zod'
import { refusal } from '../../../kernel/refusal'

const none = z.object({})

/** A paper that moves stock is not made, changed or taken back. */
export const documentRefusals = {
  'document-not-found': refusal(none, () => 'Este documento não foi encontrado. Abra a lista de novo.'),
  'document-closed': refusal(
    none,
    () => 'Este documento já foi lançado ou descartado. Abra a lista de novo.',
  ),
  'document-empty': refusal(none, () => 'Não há nada para lançar. Leia ou procure um produto.'),
  'document-without-reason': refusal(none, () => 'Escolha ou escreva o motivo antes de lançar.'),
  'stock-line-not-found': refusal(none, () => 'Este item não está mais no documento. Abra-o de novo.'),
  'document-counted-since': refusal(
    none,
    () =>
      'Um inventário lançado depois contou estes produtos: o estoque já é o da contagem. Corrija com Ajuste de estoque.',
  ),
  'document-not-reversible': refusal(
    none,
    () => 'Este documento não pode ser estornado: já foi, ou outro depende dele.',
  ),
}
