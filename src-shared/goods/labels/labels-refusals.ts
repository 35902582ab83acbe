import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** Labels that cannot be printed as they were asked for. */
export const labelsRefusals = {
  'label-product-gone': refusal(
    z.object({}),
    () => 'Um dos produtos não existe mais. Tire-o da lista e imprima de novo.',
  ),
  'labels-too-many': refusal(
    z.object({ count: z.int(), most: z.int() }),
    ({ count, most }) =>
      `São ${count.toLocaleString('pt-BR')} etiquetas; de uma vez vão até ${most.toLocaleString('pt-BR')}. Imprima em partes.`,
  ),
}
