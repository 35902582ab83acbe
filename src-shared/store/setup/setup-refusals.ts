import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** The shop is not prepared. */
export const setupRefusals = {
  'shop-exists': refusal(
    z.object({}),
    () => 'Esta loja já está preparada. Entre com o código e o PIN de um operador.',
  ),
}
