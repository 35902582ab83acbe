import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** A parameter is not set. */
export const settingsRefusals = {
  'scope-not-offered': refusal(
    z.object({}),
    () => 'Este parâmetro não pode ser definido aqui. Escolha outro nível.',
  ),
  'invalid-parameter': refusal(
    z.object({ expects: z.string() }),
    ({ expects }) => `Valor não aceito. ${expects}`,
  ),
  /** What the shop has does not allow it. */
  'parameter-refused': refusal(z.object({ why: z.string() }), ({ why }) => why),
}
