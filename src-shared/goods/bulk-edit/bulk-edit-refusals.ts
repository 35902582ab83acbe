import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** What keeps many products from being changed at once. */
export const bulkEditRefusals = {
  'bulk-under-way': refusal(
    none,
    () => 'Já há uma alteração em massa em andamento. Espere que termine, ou pare-a.',
  ),
  'bulk-over': refusal(none, () => 'Esta alteração em massa já terminou.'),
  'bulk-nothing': refusal(none, () => 'Nenhum produto seria alterado.'),
}
