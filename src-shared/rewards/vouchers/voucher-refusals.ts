import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { formatCents } from '../../kernel/money/format'
import { refusal } from '../../kernel/refusal'
import { daySchema } from '../../kernel/time/calendar-day'
import { inMinutes } from '../../kernel/time/in-minutes'
import { printedDay } from '../../kernel/time/printed-date'

/** Why an exchange voucher does not pay what was asked of it. */
export const voucherRefusals = {
  'voucher-not-found': refusal(
    z.object({}),
    () => 'Vale-troca não encontrado nesta loja. Confira o número impresso no vale.',
  ),
  'voucher-spent': refusal(z.object({}), () => 'Este vale-troca não tem mais saldo. Receba de outra forma.'),
  'voucher-expired': refusal(
    z.object({ expiresOn: daySchema }),
    ({ expiresOn }) =>
      `Este vale-troca venceu em ${printedDay(expiresOn)}. Receba de outra forma ou fale com o gerente.`,
  ),
  'more-than-voucher': refusal(
    z.object({ balance: centsSchema }),
    ({ balance }) => `O vale-troca tem ${formatCents(balance)}. Use no máximo este valor.`,
  ),
}

/** Why a number is not looked up, or not cancelled. */
export const voucherCodeRefusals = {
  'voucher-wait': refusal(
    z.object({ until: instantSchema }),
    ({ until }, now) =>
      `Números de vales ou cartões errados demais. Tente de novo em ${inMinutes(until, now)}; o gerente vê as tentativas na Auditoria.`,
  ),
  'voucher-empty': refusal(z.object({}), () => 'Este vale-troca não tem mais saldo: não há o que cancelar.'),
}
