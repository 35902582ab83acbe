import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** Why a code tells nothing. */
export const consultRefusals = {
  'value-not-found': refusal(
    z.object({}),
    () => 'Nada nesta loja tem este número. Confira os números, ou leia o código de barras.',
  ),
}
