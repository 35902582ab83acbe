import { z } from 'zod'
import { centsSchema } from '../../kernel/money/cents'
import { formatCents } from '../../kernel/money/format'
import { refusal } from '../../kernel/refusal'
import { daySchema } from '../../kernel/time/calendar-day'
import { printedDay } from '../../kernel/time/printed-date'

const none = z.object({})

/** Why a gift card is not sold. */
export const giftCardSaleRefusals = {
  'gift-card-amount': refusal(
    z.object({ least: centsSchema, most: centsSchema }),
    ({ least, most }) => `O cartão-presente pode valer de ${formatCents(least)} a ${formatCents(most)}.`,
  ),
  'gift-card-number': refusal(
    none,
    () => 'Este número não serve para um cartão-presente. Use de 6 a 30 letras e números.',
  ),
  'gift-card-number-taken': refusal(
    none,
    () => 'Este número já é de um cartão, vale, produto ou cliente. Use outro, ou gere um número.',
  ),
}

/** Why a gift card pays nothing: each has words of its own (crm.md, vector G11). */
export const giftCardTroubleRefusals = {
  'gift-card-not-found': refusal(
    none,
    () => 'Cartão-presente não encontrado. Confira o número, ou leia o código de barras.',
  ),
  'gift-card-not-paid': refusal(none, () => 'Este cartão-presente ainda não foi pago: não vale nada.'),
  'gift-card-used': refusal(none, () => 'Este cartão-presente já foi usado: não resta nada nele.'),
  'gift-card-cancelled': refusal(
    none,
    () => 'Este cartão-presente foi cancelado com a venda dele: não vale mais.',
  ),
  'gift-card-given-back': refusal(none, () => 'Este cartão-presente foi devolvido: não vale mais.'),
  'gift-card-expired': refusal(
    z.object({ expiresOn: daySchema }),
    ({ expiresOn }) => `Este cartão-presente venceu em ${printedDay(expiresOn)}: não pode mais ser usado.`,
  ),
  'gift-card-in-use': refusal(
    none,
    () =>
      'Este cartão-presente está em uso em outra venda ou caixa. Espere ela terminar ou remova o cartão dela.',
  ),
  'gift-card-in-sale': refusal(none, () => 'Este cartão-presente já está nesta venda.'),
}

/** What a card that is used whole asks of a sale that comes to less. */
export const giftCardRestRefusals = {
  'gift-card-larger': refusal(
    z.object({ missing: centsSchema, worth: centsSchema }),
    ({ missing, worth }) =>
      `Faltam ${formatCents(missing)} de compra: o cartão-presente vale ${formatCents(worth)} e é usado por inteiro. Inclua mais produtos.`,
  ),
  'gift-card-rest-to-confirm': refusal(
    z.object({ rest: centsSchema, worth: centsSchema }),
    ({ rest, worth }) =>
      `O cartão-presente vale ${formatCents(worth)}: ${formatCents(rest)} se perdem. Confirme com o cliente.`,
  ),
}

/** Nobody could be asked. */
export const giftCardAnswerRefusals = {
  'gift-card-unreachable': refusal(
    none,
    () => 'A Central não respondeu: o cartão-presente não pode ser usado agora. Tente de novo.',
  ),
}
