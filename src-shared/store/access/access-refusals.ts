import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { refusal } from '../../kernel/refusal'
import { inMinutes } from '../../kernel/time/in-minutes'
import { pinProblems } from './pin-rules'
import { pinProblemWords } from './pin-words'

/** Why the chosen PIN is refused, and whether its holder needs the longer one. */
const pinProblemShape = z.object({ problem: z.enum(pinProblems), approves: z.boolean() })
const none = z.object({})

/** Who works here is not let in, not found or not changed. */
export const accessRefusals = {
  'wrong-pin': refusal(z.object({ remaining: z.int() }), ({ remaining }) =>
    remaining === 1
      ? 'Código ou PIN incorreto. Resta 1 tentativa.'
      : `Código ou PIN incorreto. Restam ${remaining} tentativas.`,
  ),
  locked: refusal(
    z.object({ until: instantSchema }),
    ({ until }, now) =>
      `Esta tela está em pausa por tentativas incorretas. Tente de novo em ${inMinutes(until, now)}.`,
  ),
  'pin-must-change': refusal(
    pinProblemShape,
    (weak) => `${pinProblemWords(weak)} Escolha um novo PIN para entrar.`,
  ),
  'weak-pin': refusal(pinProblemShape, pinProblemWords),
  'not-approvable': refusal(none, () => 'Isto não pode ser aprovado assim. Feche a janela e tente de novo.'),
  'self-approval': refusal(none, () => 'Quem pede não pode aprovar. Chame outro supervisor ou o gerente.'),
  'approver-lacks-right': refusal(
    none,
    () => 'Este operador não pode aprovar isto. Chame outro supervisor ou o gerente.',
  ),
  'operator-not-found': refusal(none, () => 'Este operador não existe mais. Feche a janela e escolha outro.'),
  'code-taken': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `Este código já é de ${name}. Escolha outro código.`,
  ),
  'role-not-found': refusal(none, () => 'Este perfil não existe mais. Escolha outro perfil.'),
  'role-name-taken': refusal(none, () => 'Já há um perfil com este nome. Escolha outro nome.'),
  'last-manager': refusal(
    none,
    () =>
      'Ninguém mais poderia cuidar de operadores e permissões. Dê antes este direito a outro operador ativo.',
  ),
}
