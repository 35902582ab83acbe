import { z } from 'zod'
import { refusal } from '../../../kernel/refusal'

export const countRefusals = {
  'not-in-count': refusal(
    z.object({ description: z.string() }),
    ({ description }) => `${description} não faz parte deste inventário. Separe o produto e siga contando.`,
  ),
}
