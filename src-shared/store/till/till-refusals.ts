import { z } from 'zod'
import { faultWords } from '../../devices/device/fault-words'
import { printerFaultSchema } from '../../devices/device/hardware'
import { positiveCentsSchema } from '../../kernel/money/cents'
import { formatCents } from '../../kernel/money/format'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** The till is not opened, counted or closed, and no cash moves. */
export const tillRefusals = {
  'till-closed': refusal(none, () => 'O caixa está fechado. Abra o caixa para continuar.'),
  'till-already-open': refusal(
    z.object({ operatorName: z.string() }),
    ({ operatorName }) => `O caixa já foi aberto por ${operatorName}. Continue com o caixa aberto.`,
  ),
  'parked-sales': refusal(z.object({ count: z.int() }), ({ count }) =>
    count === 1
      ? 'Há 1 venda em espera. Recupere-a e finalize ou cancele antes de fechar o caixa.'
      : `Há ${count} vendas em espera. Recupere cada uma e finalize ou cancele antes de fechar o caixa.`,
  ),
  'open-receiving': refusal(
    z.object({ count: z.int() }),
    () => 'Há um recebimento de crediário em andamento. Conclua ou desista dele antes de fechar o caixa.',
  ),
  'not-enough-cash': refusal(
    none,
    () => 'A gaveta não tem esse valor. Conte o dinheiro e informe um valor menor.',
  ),
  'cash-drop-above-approver-limit': refusal(
    z.object({ limit: z.string() }),
    ({ limit }) =>
      `A sangria passa do limite de quem aprova (${limit}). Informe um valor menor ou chame o gerente.`,
  ),
  'count-differs': refusal(none, () => 'A contagem não confere. Conte de novo ou encerre assim.'),
  'left-above-counted': refusal(
    none,
    () => 'O valor que fica na gaveta passa do dinheiro contado. Informe um valor menor.',
  ),
  'closing-not-found': refusal(
    none,
    () => 'Este fechamento não foi encontrado. Volte à lista e escolha outro.',
  ),
  'slip-not-found': refusal(
    none,
    () => 'O comprovante não foi encontrado. Feche a janela e confira os movimentos.',
  ),
  'large-cash': refusal(
    z.object({ amount: positiveCentsSchema }),
    ({ amount }) => `O valor é ${formatCents(amount)}. Confira antes de registrar.`,
  ),
  'drawer-not-opened': refusal(
    z.object({ fault: printerFaultSchema }),
    ({ fault }) => `A gaveta não abriu. ${faultWords[fault].advice}`,
  ),
}
