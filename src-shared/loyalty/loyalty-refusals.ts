import { z } from 'zod'
import { nonNegativeCentsSchema } from '../kernel/money/cents'
import { formatCents } from '../kernel/money/format'
import { refusal } from '../kernel/refusal'
import { faultText } from './port/fault-text'
import { loyaltyFaultSchema } from './port/loyalty-fault'

const none = z.object({})

/** A programme takes no part in a sale, or not like this. */
export const loyaltyRefusals = {
  'loyalty-off': refusal(
    none,
    () => 'Nenhum programa de fidelidade atende esta filial. Confira os parâmetros.',
  ),
  'loyalty-fault': refusal(z.object({ fault: loyaltyFaultSchema }), ({ fault }) => faultText(fault)),
  'loyalty-without-member': refusal(
    none,
    () => 'Falta o celular ou o CPF do cliente. Informe-o para participar.',
  ),
  'scored-sale-over': refusal(none, () => 'Cancelada, não dá pontos: o CPF não pode mais ser mudado.'),
  'scorer-inactive': refusal(
    none,
    () => 'Este CPF está inativo no programa e não pontua. Informe outro CPF.',
  ),
  'loyalty-sale-changed': refusal(
    none,
    () => 'A venda mudou enquanto a operadora respondia. Consulte de novo.',
  ),
  'pin-not-sent': refusal(none, () => 'O PIN ainda não foi enviado. Envie o PIN e digite o código recebido.'),
  'pin-not-accepted': refusal(none, () => 'Valide o PIN antes de consultar o saldo.'),
  'quote-is-stale': refusal(none, () => 'A venda mudou. Consulte o saldo de novo antes de usar.'),
  'amount-outside-limits': refusal(
    z.object({ minimum: nonNegativeCentsSchema, maximum: nonNegativeCentsSchema }),
    ({ minimum, maximum }) => `Informe um valor entre ${formatCents(minimum)} e ${formatCents(maximum)}.`,
  ),
  'no-choice-waiting': refusal(none, () => 'A campanha desta venda já foi decidida.'),
  'campaign-not-offered': refusal(none, () => 'Esta campanha não está mais disponível. Escolha outra.'),
  'scored-sale-not-found': refusal(none, () => 'Venda não encontrada nesta filial. Confira o número.'),
  'sale-without-value': refusal(none, () => 'A venda é de R$ 0,00: não há o que usar nem acumular.'),
  'work-awaited': refusal(
    none,
    () =>
      'O que vem depois deste envio espera a resposta dele, e por isso ele é repetido até tê-la. Se a operadora não responde mais, resolva primeiro o que veio depois.',
  ),
  'work-not-pending': refusal(none, () => 'Esta pendência já foi resolvida. Atualize a lista.'),
  'benefit-not-confirmed': refusal(
    z.object({ name: z.string(), fault: loyaltyFaultSchema }),
    ({ name, fault }) =>
      `${name}: o desconto não foi confirmado e a venda não foi finalizada. ${faultText(fault)}`,
  ),
  'benefit-changed': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `${name}: o valor disponível mudou. Confira o novo total com o cliente e finalize.`,
  ),
  'benefit-not-secured': refusal(
    none,
    () => 'A venda mudou enquanto o desconto era confirmado. Finalize de novo.',
  ),
  'pending-loyalty': refusal(z.object({ count: z.int() }), ({ count }) =>
    count === 1
      ? 'Há 1 pendência de fidelidade. Resolva-a antes de fechar o caixa.'
      : `Há ${count} pendências de fidelidade. Resolva cada uma antes de fechar o caixa.`,
  ),
}
