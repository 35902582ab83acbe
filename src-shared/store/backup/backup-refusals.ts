import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { refusal } from '../../kernel/refusal'
import { inMinutes } from '../../kernel/time/in-minutes'

const none = z.object({})

/** No copy takes the place of the file. */
export const backupRefusals = {
  'not-recognised': refusal(z.object({ remaining: z.int() }), ({ remaining }) =>
    remaining === 1
      ? 'Código ou PIN incorreto. Resta 1 tentativa.'
      : `Código ou PIN incorreto. Restam ${remaining} tentativas.`,
  ),
  'restore-locked': refusal(
    z.object({ until: instantSchema }),
    ({ until }, now) => `Tentativas demais. Espere e tente de novo em ${inMinutes(until, now)}.`,
  ),
  'restorer-lacks-right': refusal(
    none,
    () => 'Só quem tem o direito de restaurar cópias pode fazer isto. Chame o gerente.',
  ),
  'backup-not-found': refusal(none, () => 'Esta cópia não está mais no disco. Escolha outra cópia.'),
  'backup-damaged': refusal(none, () => 'Esta cópia também está danificada. Escolha uma cópia mais antiga.'),
  'still-damaged': refusal(
    none,
    () => 'O arquivo foi conferido e está danificado. Restaure a cópia mais recente.',
  ),
  'no-trouble': refusal(none, () => 'O banco de dados está em ordem. Recarregue a tela para continuar.'),
}
