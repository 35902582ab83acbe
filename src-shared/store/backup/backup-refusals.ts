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
  'restore-no-room': refusal(
    none,
    () => 'Não há espaço em disco para restaurar. Libere espaço e tente de novo.',
  ),
  'copy-no-room': refusal(
    none,
    () => 'A cópia não foi feita: não há espaço em disco. Libere espaço e tente de novo.',
  ),
  'copy-failed': refusal(
    z.object({ incidentId: z.string() }),
    ({ incidentId }) => `A cópia não foi feita (código ${incidentId}). Confira o disco e o antivírus.`,
  ),
  'folder-of-the-till': refusal(
    none,
    () => 'Esta é a pasta do próprio caixa. Escolha outro disco, um pen drive ou uma pasta da rede.',
  ),
  'folder-refused': refusal(
    none,
    () => 'O Windows não deixa gravar nesta pasta. Escolha outra, ou mude as permissões dela.',
  ),
}
