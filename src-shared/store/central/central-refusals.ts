import { z } from 'zod'
import { centralCalls } from '../../central/central-calls'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** Why the Central does not let a terminal join, as the contract of the Central has it. */
const whySchema = centralCalls.enrol.output.options[1].shape.why

const whyWords: Readonly<Record<z.infer<typeof whySchema>, string>> = {
  'code-unknown': 'A Central não conhece este código. Confira e digite de novo.',
  'code-used': 'Este código já foi usado. Peça outro a quem cuida da Central.',
  'code-expired': 'Este código venceu. Peça outro a quem cuida da Central.',
  'other-terminal': 'Este código é de outro caixa. Peça um para este caixa.',
}

/** This till does not join. */
export const centralRefusals = {
  'central-not-set-up': refusal(
    none,
    () => 'Este computador não tem uma Central. Ligue-o à Central na instalação.',
  ),
  'central-unreachable': refusal(
    none,
    () => 'A Central não respondeu e nada foi feito. Confira a rede e tente de novo.',
  ),
  'central-unknown': refusal(
    none,
    () => 'A resposta da Central não chegou. Tente de novo com o mesmo código: ele não se perde.',
  ),
  'enrolment-refused': refusal(z.object({ why: whySchema }), ({ why }) => whyWords[why]),
  'central-key-not-protected': refusal(
    none,
    () =>
      'Este computador não tem onde guardar a chave da Central com segurança. Entre com um usuário que tenha um cofre de senhas.',
  ),
}
