import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** How a reading that takes long may end before its end. */
export const readingRefusals = {
  'reading-stopped': refusal(none, () => 'O cálculo foi parado.'),
  'reading-died': refusal(none, () => 'O cálculo parou de repente. Nada foi perdido: tente de novo.'),
}
