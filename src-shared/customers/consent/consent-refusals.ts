import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** Consents. */
export const consentRefusals = {
  'consent-text-changed': refusal(
    z.object({}),
    () => 'O texto do consentimento mudou. Leia o texto novo ao cliente e registre de novo.',
  ),
}
