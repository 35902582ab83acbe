import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** Why two files are not made one, or not two again. */
export const mergeRefusals = {
  'merge-same-file': refusal(none, () => 'É o mesmo cadastro. Escolha outro para juntar.'),
  'merge-done': refusal(
    none,
    () => 'Um destes cadastros já foi juntado ou apagado. Procure o cliente de novo.',
  ),
  'merge-in-sale': refusal(
    none,
    () => 'Há uma venda ou um recebimento em andamento com um destes cadastros. Termine antes de juntar.',
  ),
  'merge-too-old': refusal(
    none,
    () => 'Esta junção não pode mais ser desfeita: passou do prazo, ou foi feita em outro caixa.',
  ),
  'merge-newer': refusal(
    none,
    () => 'Este cliente foi juntado de novo depois. Desfaça primeiro a junção mais nova.',
  ),
}
