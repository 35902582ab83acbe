import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** No paper or scanner, or no place for one. */
export const deviceRefusals = {
  'paper-not-waiting': refusal(none, () => 'Este papel não está mais esperando: já saiu ou está saindo.'),
  'paper-not-found': refusal(
    none,
    () => 'Este papel não está mais na fila. Procure o documento e peça a 2ª via.',
  ),
  'path-not-printer': refusal(
    none,
    () => 'Este caminho não é de uma impressora. Use /dev/usb/lp0, LPT1, COM1 ou \\\\servidor\\impressora.',
  ),
  'scanner-not-found': refusal(none, () => 'Este leitor não existe mais. Escolha outro na lista.'),
  'port-taken': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `Esta porta já é de “${name}”. Escolha outra porta ou altere o outro equipamento.`,
  ),
}
