import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** Blocked addresses. */
export const blockedRefusals = {
  'address-blocked-already': refusal(z.object({}), () => 'Este endereço já está bloqueado.'),
  'address-not-blocked': refusal(
    z.object({}),
    () => 'Este endereço não está mais bloqueado. Veja de novo na lista.',
  ),
}
