import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** Complementos of the customer file. */
export const supplementRefusals = {
  'customer-question-changed': refusal(
    z.object({}),
    () => 'Alguém gravou outra versão enquanto você escrevia. Feche, confira a nova e altere de novo.',
  ),
  'customer-question-name': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `Já existe um campo ou complemento “${name}”. Dê outro nome.`,
  ),
  'customer-question-kind': refusal(
    z.object({}),
    () => 'O tipo não muda depois de gravado. Desative esta pergunta e faça outra.',
  ),
}
